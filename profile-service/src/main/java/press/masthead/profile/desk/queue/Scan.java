package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts items one by one, for a filter that no tally answers.
final class Scan {
    private static final Facet[] FACETS = Facet.values();

    private final Filter filter;
    private final String words;
    private final long pairs;
    private final Instant now;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private int total;

    Scan(Filter filter, Instant now) {
        this.filter = filter;
        this.words = filter.words().toLowerCase(Locale.ROOT);
        this.pairs = PairMarks.of(words);
        this.now = now;
        for (var facet : FACETS) {
            counts.put(facet, new HashMap<>());
        }
    }

    /// Counts the item, and tells whether the whole filter takes it.
    boolean take(Waiting waiting) {
        if (!waiting.contains(words, pairs)) {
            return false;
        }
        Facet missed = null;
        for (var facet : FACETS) {
            if (!filter.takes(facet, waiting, now)) {
                if (missed != null) {
                    return false;
                }
                missed = facet;
            }
        }
        count(waiting, missed);
        total += missed == null ? 1 : 0;
        return missed == null;
    }

    Counts counts() {
        return new Counts(total, counts);
    }

    private void count(Waiting waiting, @Nullable Facet missed) {
        for (var facet : missed == null ? List.of(FACETS) : List.of(missed)) {
            var counted = counts.getOrDefault(facet, Map.of());
            facet.values(waiting, now).forEach(value -> counted.merge(value, 1, Integer::sum));
        }
    }
}
