package press.masthead.profile.desk.queue;

import java.time.Duration;
import java.time.Instant;

/// How long ago an article was published.
public enum Age {
    DAY,
    WEEK,
    MONTH,
    OLDER,
    UNDATED;

    static Age of(Instant published, Instant now) {
        if (published.equals(Instant.EPOCH)) {
            return UNDATED;
        }
        var days = Duration.between(published, now).toDays();
        if (days < 1) {
            return DAY;
        }
        return days < 7 ? WEEK : days < 31 ? MONTH : OLDER;
    }
}
