package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// How many items there are of each value of each facet, kept as items come and go. Ages are kept by day, since an item
/// grows older without a change.
final class Tally {
    private final Map<Facet, Map<String, Integer>> byFacet = new EnumMap<>(Facet.class);
    private final Map<Long, Integer> byDay = new HashMap<>();
    private int total;

    void change(Waiting waiting, int by) {
        total += by;
        change(byDay, Age.day(waiting.published()), by);
        for (var facet : Facet.LASTING) {
            var counts = byFacet.computeIfAbsent(facet, _ -> new HashMap<>());
            facet.values(waiting).forEach(value -> change(counts, value, by));
        }
    }

    boolean isEmpty() {
        return total == 0;
    }

    int total() {
        return total;
    }

    Map<String, Integer> of(Facet facet, Instant now) {
        if (facet != Facet.AGE) {
            return Map.copyOf(byFacet.getOrDefault(facet, Map.of()));
        }
        var ages = new HashMap<String, Integer>();
        byDay.forEach((day, count) -> ages.merge(Age.of(day, now).word(), count, Integer::sum));
        return ages;
    }

    private static <K> void change(Map<K, Integer> counts, K key, int by) {
        counts.merge(key, by, (before, change) -> before + change == 0 ? null : before + change);
    }
}
