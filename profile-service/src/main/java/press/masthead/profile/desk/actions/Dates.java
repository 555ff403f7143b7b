package press.masthead.profile.desk.actions;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;

/// Dates as editors write them: `2026-05-14`, `2026-05` or `2026`.
public final class Dates {
    private Dates() {}

    public static Dating read(String text) {
        try {
            return switch (text.length()) {
                case 4 ->
                    dated(
                            Year.parse(text).atDay(1),
                            Year.parse(text).plusYears(1).atDay(1),
                            DatePrecision.YEAR,
                            text);
                case 7 ->
                    dated(
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).plusMonths(1).atDay(1),
                            DatePrecision.MONTH,
                            text);
                default -> dated(LocalDate.parse(text), LocalDate.parse(text).plusDays(1), DatePrecision.DAY, text);
            };
        } catch (DateTimeParseException _) {
            throw new Form.Refused("Write the date as 2026-05-14, 2026-05 or 2026.");
        }
    }

    /// As [#read] reads it; empty for no date.
    public static String written(Dating dating) {
        if (!(dating instanceof Dating.Dated dated)) {
            return "";
        }
        var day = dated.start().atZone(ZoneOffset.UTC).toLocalDate();
        return switch (dated.precision()) {
            case INSTANT, DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Year.from(day).toString();
        };
    }

    private static Dating dated(LocalDate first, LocalDate end, DatePrecision precision, String text) {
        return new Dating.Dated(
                first.atStartOfDay().toInstant(ZoneOffset.UTC),
                end.atStartOfDay().toInstant(ZoneOffset.UTC),
                precision,
                false,
                text);
    }
}
