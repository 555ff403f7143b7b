package press.masthead.profile.lists;

import java.time.Instant;
import java.util.Comparator;
import press.masthead.model.Dating;

/// The order of dates, newest first by the end of the interval; the undated come last.
final class Newest {
    static final Comparator<Dating> FIRST = Comparator.comparing(Newest::end).reversed();

    private Newest() {}

    private static Instant end(Dating published) {
        return switch (published) {
            case Dating.Dated dated -> dated.end();
            case Dating.Undated _ -> Instant.MIN;
        };
    }
}
