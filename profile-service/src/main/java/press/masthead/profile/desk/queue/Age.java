package press.masthead.profile.desk.queue;

import java.time.Duration;
import java.time.Instant;

/// How many days ago an article was published, by the calendar in UTC.
public enum Age {
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    OLDER("older"),
    UNDATED("undated");

    private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();
    private static final long NO_DAY = Long.MIN_VALUE;

    private final String word;

    Age(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /// Numbers the days; an article without a date has the least of all numbers.
    static long day(Instant published) {
        return published.equals(Instant.EPOCH) ? NO_DAY : Math.floorDiv(published.getEpochSecond(), SECONDS_A_DAY);
    }

    static Age of(long day, Instant now) {
        if (day == NO_DAY) {
            return UNDATED;
        }
        var days = Math.floorDiv(now.getEpochSecond(), SECONDS_A_DAY) - day;
        if (days < 1) {
            return DAY;
        }
        return days < 7 ? WEEK : days < 31 ? MONTH : OLDER;
    }
}
