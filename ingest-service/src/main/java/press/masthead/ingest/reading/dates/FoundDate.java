package press.masthead.ingest.reading.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;

/// A printed date taken apart.
record FoundDate(Matcher found, ZoneId otherwise, String language, String raw) {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final Set<String> MONTH_FIRST = Set.of("en-us", "en-ph", "en-ca");
    /// Twelve to three: past midday at noon, past midnight in the evening.
    private static final int SMALL_HOURS = 4;

    Dating dating() {
        var month = group("mo");
        return month.isEmpty() ? dating(0, 0) : dating(MonthNames.month(month), number(group("d"), 0));
    }

    /// Which of the two is the month, the numbers or the language must tell; else nobody knows.
    Dating slashed() {
        var first = number(group("d"), 0);
        var second = number(group("mo"), 0);
        if (first > 12 || first == second || (second <= 12 && isDayFirst())) {
            return dating(second, first);
        }
        var isMonthFirst = MONTH_FIRST.contains(language.toLowerCase(Locale.ROOT));
        return second > 12 || isMonthFirst ? dating(first, second) : new Dating.Undated(raw);
    }

    private boolean isDayFirst() {
        var tag = language.toLowerCase(Locale.ROOT);
        return !tag.isEmpty() && !tag.equals("en") && !MONTH_FIRST.contains(tag);
    }

    private Dating dating(int month, int day) {
        var year = year(group("y"));
        if (month == 0) {
            var start = LocalDate.of(year, 1, 1);
            return whole(start, start.plusYears(1), DatePrecision.YEAR);
        }
        if (day == 0 && !has("d")) {
            var start = YearMonth.of(year, month).atDay(1);
            return whole(start, start.plusMonths(1), DatePrecision.MONTH);
        }
        var date = LocalDate.of(year, month, day);
        return has("h") ? at(date) : whole(date, date.plusDays(1), DatePrecision.DAY);
    }

    private Dating at(LocalDate date) {
        var zone = ZoneNames.read(group("z"), otherwise, language);
        var instant = time(date).atZone(zone.zone()).toInstant();
        if (instant.equals(Instant.EPOCH)) {
            throw new DateTimeException("a clock that was never set");
        }
        return new Dating.Dated(instant, instant, DatePrecision.INSTANT, zone.isAssumed(), raw);
    }

    private LocalDateTime time(LocalDate date) {
        var printed = number(group("h"), 0);
        var minute = number(group("mi"), 0);
        var second = number(group("s"), 0);
        if (printed == 24 && minute == 0 && second == 0) {
            return date.plusDays(1).atStartOfDay();
        }
        var nanos = number((group("f") + "000000000").substring(0, 9), 0);
        return date.atTime(printed, minute, second == 60 ? 59 : second, nanos).plusHours(hour(printed) - printed);
    }

    /// The hour of the day that is meant; the evening's small hours are the next day's.
    private int hour(int printed) {
        var half = group("ap").toLowerCase(Locale.ROOT).replace(".", "");
        if (half.isEmpty() || printed > 12) {
            return printed;
        }
        var hour = printed % 12;
        return switch (half) {
            case "pm", "下午", "午後", "오후" -> hour + 12;
            case "中午" -> hour < SMALL_HOURS ? hour + 12 : hour;
            case "晚上" -> hour < SMALL_HOURS ? hour + 24 : hour + 12;
            default -> hour;
        };
    }

    private Dating whole(LocalDate start, LocalDate end, DatePrecision precision) {
        var zone = ZoneNames.read(group("z"), otherwise, language);
        return new Dating.Dated(
                start.atStartOfDay(zone.zone()).toInstant(),
                end.atStartOfDay(zone.zone()).toInstant(),
                precision,
                zone.isAssumed(),
                raw);
    }

    private static int year(String printed) {
        var year = number(printed, 0);
        var whole = printed.length() > 2 ? year : year + (year < 70 ? 2000 : 1900);
        if (whole < EARLIEST || whole > LATEST) {
            throw new DateTimeException("no year of the press: " + printed);
        }
        return whole;
    }

    private boolean has(String name) {
        return !group(name).isEmpty();
    }

    private String group(String name) {
        @Nullable String group = found.namedGroups().containsKey(name) ? found.group(name) : null;
        return group == null ? "" : group;
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }
}
