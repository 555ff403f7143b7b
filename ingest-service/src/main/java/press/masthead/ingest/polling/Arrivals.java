package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// When a feed's articles come, by hour of the week, in UTC. What is long ago fades.
///
/// @param since when counting began; the epoch before the first article
/// @param counts of the articles of each hour, from Monday at midnight
record Arrivals(Instant since, List<Integer> counts) {
    static final Arrivals NONE = new Arrivals(Instant.EPOCH, Collections.nCopies(7 * 24, 0));

    /// Counting goes on for so long before the older half fades.
    static final Duration MEMORY = Duration.ofDays(56);

    private static final int HOURS = 7 * 24;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LEAST_SPAN = Duration.ofHours(6);

    Arrivals {
        counts = List.copyOf(counts);
    }

    /// @param came when each of these was published, or else found
    Arrivals with(List<Instant> came, Instant now) {
        var changed = new ArrayList<>(counts);
        var earliest = now;
        for (var each : came) {
            if (each.isAfter(now.minus(MEMORY)) && !each.isAfter(now)) {
                changed.set(hour(each), changed.get(hour(each)) + 1);
                earliest = each.isBefore(earliest) ? each : earliest;
            }
        }
        return new Arrivals(since.equals(Instant.EPOCH) ? earliest : since, changed).faded(now);
    }

    private Arrivals faded(Instant now) {
        if (since.plus(MEMORY).isAfter(now)) {
            return this;
        }
        return new Arrivals(
                now.minus(MEMORY.dividedBy(2)),
                counts.stream().map(count -> count / 2).toList());
    }

    /// How long from now until so many articles are expected, and at most `longest`. A week counts half as it was by
    /// the hour and half as it was in the mean; one more article than came is expected, so that silence is learnt.
    Duration until(double expected, Instant now, Duration longest) {
        var span = Duration.between(since, now);
        if (since.equals(Instant.EPOCH) || span.compareTo(LEAST_SPAN) < 0) {
            span = LEAST_SPAN;
        }
        var weeks = (double) span.toMillis() / WEEK.toMillis();
        var mean = (counts.stream().mapToInt(count -> count).sum() + 1) / (weeks * HOURS);
        var still = expected;
        var at = now;
        while (at.isBefore(now.plus(longest))) {
            var next = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            var perHour = (mean + counts.get(hour(at)) / Math.max(1, weeks)) / 2;
            var within = perHour
                    * Duration.between(at, next).toMillis()
                    / Duration.ofHours(1).toMillis();
            if (within >= still) {
                return Duration.between(now, at).plusMillis((long)
                        (still / perHour * Duration.ofHours(1).toMillis()));
            }
            still -= within;
            at = next;
        }
        return longest;
    }

    private static int hour(Instant at) {
        var time = at.atOffset(ZoneOffset.UTC);
        return (time.getDayOfWeek().getValue() - 1) * 24 + time.getHour();
    }
}
