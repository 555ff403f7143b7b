package press.masthead.ingest.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;

/// Dates as feeds print them (RFC 822, W3CDTF, Chinese), as precise as they are told. An impossible date is no date,
/// and
/// none is ever made up.
final class Dates {
    private static final Pattern W3C = Pattern.compile(
            "(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?)?)?\\s*(.*)");
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[ -](\\p{L}{3})\\p{L}*\\.?,?[ -](\\d{4}|\\d{2}),?(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?\\s*(.*)");
    private static final Pattern CHINESE = Pattern.compile(
            "(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?\\s*(?:(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?)?\\s*(.*)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("HKT", "+08:00"));

    private Dates() {}

    /// @param zone the IANA zone of dates that name none; empty for UTC
    static Dating read(String printed, String zone) {
        var raw = printed.strip();
        try {
            for (var form : Form.values()) {
                var matcher = form.pattern.matcher(raw);
                if (!raw.isEmpty() && matcher.matches()) {
                    return dated(form, matcher, raw, zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone));
                }
            }
        } catch (DateTimeException _) {
            // no such day, hour or zone: the raw text is all that is known
        }
        return new Dating.Undated(raw);
    }

    /// Where each form has its year, month, day; hour, minute, second and zone come after them.
    private enum Form {
        WESTERN(RFC_822, 3, 2, 1),
        ISO(W3C, 1, 2, 3),
        HAN(CHINESE, 1, 2, 3);

        private final Pattern pattern;
        private final int year;
        private final int month;
        private final int day;

        Form(Pattern pattern, int year, int month, int day) {
            this.pattern = pattern;
            this.year = year;
            this.month = month;
            this.day = day;
        }
    }

    private static Dating dated(Form form, Matcher found, String raw, ZoneId otherwise) {
        var year = year(found.group(form.year));
        var month = found.group(form.month);
        var day = found.group(form.day);
        if (month == null) {
            var start = LocalDate.of(year, 1, 1);
            return whole(start, start.plusYears(1), DatePrecision.YEAR, otherwise, raw);
        }
        if (day == null) {
            var start = YearMonth.of(year, month(month)).atDay(1);
            return whole(start, start.plusMonths(1), DatePrecision.MONTH, otherwise, raw);
        }
        var date = LocalDate.of(year, month(month), Integer.parseInt(day));
        if (found.group(4) == null) {
            return whole(date, date.plusDays(1), DatePrecision.DAY, otherwise, raw);
        }
        var time = date.atTime(number(found.group(4)), number(found.group(5)), Math.min(59, number(found.group(6))));
        return at(time, found.group(7), otherwise, raw);
    }

    private static Dating at(LocalDateTime time, String printedZone, ZoneId otherwise, String raw) {
        var name = printedZone.strip().replaceAll("\\s*\\(.*\\)$", "").toUpperCase(Locale.ROOT);
        var known = ZONES.get(name);
        var isOffset = name.matches("[+-]\\d{1,2}:?\\d{0,2}");
        var zone = known != null ? ZoneOffset.of(known) : isOffset ? offset(name) : otherwise;
        var instant = time.atZone(zone).toInstant();
        return new Dating.Dated(instant, instant, DatePrecision.INSTANT, known == null && !isOffset, raw);
    }

    private static ZoneOffset offset(String printed) {
        var digits = printed.substring(1).replace(":", "");
        var hours = Integer.parseInt(digits.substring(0, digits.length() > 2 ? digits.length() - 2 : digits.length()));
        var minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        var sign = printed.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static Dating whole(LocalDate start, LocalDate end, DatePrecision precision, ZoneId zone, String raw) {
        return new Dating.Dated(
                start.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant(), precision, true, raw);
    }

    private static int year(String printed) {
        var year = Integer.parseInt(printed);
        return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static int month(String printed) {
        var name = printed.toLowerCase(Locale.ROOT);
        return MONTHS.contains(name) ? MONTHS.indexOf(name) + 1 : Integer.parseInt(printed);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
