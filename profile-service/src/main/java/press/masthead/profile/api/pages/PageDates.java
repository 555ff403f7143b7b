package press.masthead.profile.api.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import press.masthead.model.Dating;

/// Dates for readers, never finer than what is known.
final class PageDates {
    private static final DateTimeFormatter INSTANT = utc("d MMMM uuuu, HH:mm 'UTC'");
    private static final DateTimeFormatter DAY = utc("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = utc("MMMM uuuu");
    private static final DateTimeFormatter YEAR = utc("uuuu");

    private PageDates() {}

    static String of(Dating dating) {
        return switch (dating) {
            case Dating.Undated _ -> "no date";
            case Dating.Dated dated -> of(dated);
        };
    }

    private static String of(Dating.Dated dated) {
        return switch (dated.precision()) {
            case INSTANT -> INSTANT.format(dated.start());
            case DAY -> DAY.format(middle(dated));
            case MONTH -> MONTH.format(middle(dated));
            case YEAR -> YEAR.format(middle(dated));
        };
    }

    /// An interval that starts at midnight elsewhere starts in UTC a day off; its middle does not.
    private static Instant middle(Dating.Dated dated) {
        return dated.start()
                .plusMillis((dated.end().toEpochMilli() - dated.start().toEpochMilli()) / 2);
    }

    private static DateTimeFormatter utc(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
