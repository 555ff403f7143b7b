package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Items in order, and how many of them there are of each value of each facet, kept as items come and go. Ages are kept
/// by day, since an item grows older without a change.
final class Shelf {
    private final NavigableSet<Waiting> items = new TreeSet<>();
    private final Map<Facet, Map<String, Integer>> byFacet = new EnumMap<>(Facet.class);
    private final Map<Long, Integer> byDay = new HashMap<>();

    void enter(Waiting waiting) {
        if (items.add(waiting)) {
            count(waiting, 1);
        }
    }

    void leave(Waiting waiting) {
        if (items.remove(waiting)) {
            count(waiting, -1);
        }
    }

    private void count(Waiting waiting, int by) {
        change(byDay, Age.day(waiting.published()), by);
        for (var facet : Facet.LASTING) {
            var counts = byFacet.computeIfAbsent(facet, _ -> new HashMap<>());
            facet.values(waiting).forEach(value -> change(counts, value, by));
        }
    }

    int size() {
        return items.size();
    }

    List<Waiting> first(int most) {
        return items.stream().limit(most).toList();
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
