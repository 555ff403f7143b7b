package press.masthead.profile.lists;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import press.masthead.model.FiscalQuarter;

/// An issuer's fiscal year: FY26 is the one whose last month lies in 2026.
///
/// @param lastMonth the month in which it ends, 1 to 12
public record FiscalCalendar(int lastMonth) {
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /// The quarter's months, as in `April–June 2025`, or `November 2025–January 2026` over the turn of a year.
    public String monthsOf(FiscalQuarter quarter) {
        var first = firstMonthOf(quarter);
        var last = lastMonthOf(quarter);
        return first.format(first.getYear() == last.getYear() ? MONTH : MONTH_AND_YEAR)
                + "–"
                + last.format(MONTH_AND_YEAR);
    }

    public YearMonth firstMonthOf(FiscalQuarter quarter) {
        return lastMonthOf(quarter).minusMonths(MONTHS_OF_A_QUARTER - 1);
    }

    public YearMonth lastMonthOf(FiscalQuarter quarter) {
        return YearMonth.of(quarter.fiscalYear(), lastMonth)
                .minusMonths((long) MONTHS_OF_A_QUARTER * (4 - quarter.quarter()));
    }
}
