package press.masthead.ingest.fetching;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/// The three ways to write a date in HTTP (RFC 9110, section 5.6.7).
final class HttpDates {
    private static final int CENTURY = 100;

    private HttpDates() {}

    /// @param now what two digits of a year are close to: fifty years ahead is the past
    static Optional<Instant> read(String text, Instant now) {
        var stripped = text.strip();
        try {
            return Optional.of(ZonedDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException _) {
            return obsolete(stripped, now);
        }
    }

    private static Optional<Instant> obsolete(String text, Instant now) {
        try {
            var isAsctime = text.indexOf(',') < 0;
            var formatter = isAsctime
                    ? DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
                    : rfc850(now.atOffset(ZoneOffset.UTC).getYear());
            return Optional.of(LocalDateTime.parse(text, formatter).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter rfc850(int year) {
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, year - CENTURY / 2)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH);
    }
}
