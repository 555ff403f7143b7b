package press.masthead.profile.lists;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.model.FiscalQuarter;

/// The date of a line as the page shows it, and the day after the interval that it stands for. Never finer than what is
/// known: a month, else the fiscal quarter that is covered, else a year, else nothing.
record Label(String text, LocalDate end, Precision precision) {
    /// Newest first, the finer one first among those that end together; what has no date comes last.
    static final Comparator<Label> ORDER =
            Comparator.comparing(Label::end).reversed().thenComparing(Label::precision);

    private static final Label NONE = new Label("", LocalDate.MIN, Precision.NONE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final Pattern QUARTER = Pattern.compile("Q([1-4]) FY([0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final int CENTURY = 2000;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /// Finest first.
    enum Precision {
        MONTH(0),
        QUARTER(1),
        YEAR(2),
        NONE(3);

        private final int rank;

        Precision(int rank) {
            this.rank = rank;
        }

        int rank() {
            return rank;
        }
    }

    static Label of(Dating published, List<FiscalQuarter> covers, FiscalCalendar calendar) {
        if (published instanceof Dating.Dated dated && dated.precision().compareTo(DatePrecision.MONTH) <= 0) {
            return of(YearMonth.from(middle(dated)));
        }
        if (!covers.isEmpty()) {
            return of(covers.getFirst(), calendar);
        }
        return published instanceof Dating.Dated dated ? of(Year.from(middle(dated))) : NONE;
    }

    /// An editor's label. One of the page's own shapes moves the line to its date; any other text only stands there.
    Label relabelled(String other, FiscalCalendar calendar) {
        var quarter = QUARTER.matcher(other);
        if (quarter.matches()) {
            var year = CENTURY + Integer.parseInt(quarter.group(2));
            return of(new FiscalQuarter(year, Integer.parseInt(quarter.group(1))), calendar);
        }
        if (YEAR.matcher(other).matches()) {
            return of(Year.parse(other));
        }
        try {
            return of(YearMonth.parse(other, MONTH));
        } catch (DateTimeParseException _) {
            return new Label(other, end, precision);
        }
    }

    /// The months of a quarter, as in `2025-04/2025-06`; empty for any other label.
    String months() {
        return QUARTER.matcher(text).matches()
                ? YearMonth.from(end.minusMonths(MONTHS_OF_A_QUARTER)) + "/" + YearMonth.from(end.minusMonths(1))
                : "";
    }

    private static Label of(YearMonth month) {
        return new Label(month.format(MONTH), month.plusMonths(1).atDay(1), Precision.MONTH);
    }

    private static Label of(FiscalQuarter quarter, FiscalCalendar calendar) {
        var last = calendar.lastMonthOf(quarter);
        return new Label(quarter.label(), last.plusMonths(1).atDay(1), Precision.QUARTER);
    }

    private static Label of(Year year) {
        return new Label(year.toString(), year.plusYears(1).atDay(1), Precision.YEAR);
    }

    /// An interval that starts at midnight somewhere else starts, in UTC, in the day before or after; its middle does
    /// not lie there.
    private static LocalDate middle(Dating.Dated dated) {
        var half = Duration.between(dated.start(), dated.end()).dividedBy(2);
        return dated.start().plus(half).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
