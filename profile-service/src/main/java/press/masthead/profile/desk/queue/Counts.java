package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many items there are of each value of each facet, under the filter's other facets.
public final class Counts {
    private final Filter filter;
    private final Instant now;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private int total;

    Counts(Filter filter, Instant now) {
        this.filter = filter;
        this.now = now;
    }

    public int total() {
        return total;
    }

    public Map<String, Integer> of(Facet facet) {
        return Map.copyOf(counts.getOrDefault(facet, Map.of()));
    }

    /// Counts the item, and tells whether the whole filter takes it.
    boolean take(Waiting waiting) {
        var missed = EnumSet.noneOf(Facet.class);
        var values = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var own = facet.values(waiting, now);
            values.put(facet, own);
            if (!filter.takes(facet, own)) {
                missed.add(facet);
            }
        }
        if (missed.size() > 1) {
            return false;
        }
        values.forEach((facet, own) -> {
            if (missed.isEmpty() || missed.contains(facet)) {
                count(counts.computeIfAbsent(facet, _ -> new HashMap<>()), own);
            }
        });
        total += missed.isEmpty() ? 1 : 0;
        return missed.isEmpty();
    }

    private static void count(Map<String, Integer> counted, List<String> values) {
        values.forEach(value -> counted.merge(value, 1, Integer::sum));
    }
}
