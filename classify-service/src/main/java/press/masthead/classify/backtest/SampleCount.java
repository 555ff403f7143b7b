package press.masthead.classify.backtest;

import java.util.List;
import java.util.TreeMap;
import press.masthead.model.Decision;
import press.masthead.model.backtest.Sample;
import press.masthead.model.backtest.Sampled;

/// Keeps as many as a reader looks at: those whose scattered ids are least, so that neither the order nor the
/// number of the others decides which.
final class SampleCount {
    private static final int MOST = 10;
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    private final TreeMap<Long, Sample> kept = new TreeMap<>(Long::compareUnsigned);
    private long count;

    void add(Decision before, Decision after) {
        count++;
        var place = place(after.article().id().value());
        if (kept.size() < MOST || Long.compareUnsigned(place, kept.lastKey()) < 0) {
            kept.put(place, Sample.of(before, after));
        }
        if (kept.size() > MOST) {
            kept.pollLastEntry();
        }
    }

    private static long place(String id) {
        var hash = 0L;
        for (var i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * SCATTER;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    long count() {
        return count;
    }

    Sampled counted() {
        return new Sampled(count, List.copyOf(kept.values()));
    }
}
