package press.masthead.profile.desk.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Failed sign-ins, by account and by address: after a few, each one more doubles the wait, up to a limit.
public final class Attempts {
    private static final int FREE = 5;
    private static final int MOST_DOUBLINGS = 8;
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private record Failures(int count, Instant last) {
        Instant until() {
            return count < FREE ? last : last.plusSeconds(1L << Math.min(count - FREE, MOST_DOUBLINGS));
        }
    }

    /// Begins an attempt, which has failed until it succeeds, so that those made at once count like those made one
    /// after the other. Tells how long all of them must wait instead; zero when it has begun.
    public synchronized Duration begin(List<String> all, Instant now) {
        var wait = all.stream()
                .map(who -> wait(who, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            all.forEach(who -> failed(who, now));
        }
        return wait;
    }

    /// How long `who` must wait before the next attempt counts; zero when it may try.
    synchronized Duration wait(String who, Instant now) {
        var failed = failures.get(who);
        return failed == null || !failed.until().isAfter(now) ? Duration.ZERO : Duration.between(now, failed.until());
    }

    synchronized void failed(String who, Instant now) {
        var earlier = failures.remove(who);
        var remembered =
                earlier != null && !earlier.last().plus(FORGOTTEN_AFTER).isBefore(now) ? earlier.count() : 0;
        failures.put(who, new Failures(remembered + 1, now));
    }

    public synchronized void succeeded(String who) {
        failures.remove(who);
    }
}
