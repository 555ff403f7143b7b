package press.masthead.profile.stories;

import java.time.Instant;
import java.util.Comparator;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;

/// When an article was there for certain: the end of its date, the finer date first, the undated last. A year alone
/// does not make an article older than one of that year's May.
public record Published(Instant end, DatePrecision precision) implements Comparable<Published> {
    private static final Comparator<Published> ORDER =
            Comparator.comparing(Published::end).thenComparing(Published::precision);

    public static Published of(Dating published) {
        return switch (published) {
            case Dating.Dated dated -> new Published(dated.end(), dated.precision());
            case Dating.Undated _ -> new Published(Instant.MAX, DatePrecision.YEAR);
        };
    }

    @Override
    public int compareTo(Published other) {
        return ORDER.compare(this, other);
    }
}
