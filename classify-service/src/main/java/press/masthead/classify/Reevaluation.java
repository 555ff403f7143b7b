package press.masthead.classify;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;

/// How far the decisions of one task have been made again under the registers in force. The progress is in a store, so
/// that it survives a crash and moves with the task.
final class Reevaluation {
    private static final String DONE = "done";
    private static final String UNDER = "under";
    private static final String AFTER = "after";

    private final KeyValueStore<String, String> progress;
    private final KeyValueStore<ArticleId, byte[]> decisions;

    Reevaluation(KeyValueStore<String, String> progress, KeyValueStore<ArticleId, byte[]> decisions) {
        this.progress = progress;
        this.decisions = decisions;
    }

    /// Hands the next decisions, at most `most`, to `again`; none when all stand under these registers.
    void next(int most, Registers registers, BiConsumer<ArticleId, byte[]> again) {
        var inForce = digest(registers);
        if (inForce.equals(progress.get(DONE))) {
            return;
        }
        if (!inForce.equals(progress.get(UNDER))) {
            progress.put(UNDER, inForce);
            progress.delete(AFTER);
        }
        var last = walk(most, progress.get(AFTER), again);
        if (last == null) {
            progress.put(DONE, inForce);
            progress.delete(AFTER);
            return;
        }
        progress.put(AFTER, last.value());
    }

    /// The last decision handed on, or null when there were no more.
    private @Nullable ArticleId walk(int most, @Nullable String after, BiConsumer<ArticleId, byte[]> again) {
        ArticleId last = null;
        var from = after == null ? null : new ArticleId(after);
        try (var kept = decisions.range(from, null)) {
            for (var handed = 0; kept.hasNext() && handed < most; ) {
                var next = kept.next();
                if (!next.key.equals(from)) {
                    again.accept(next.key, next.value);
                    last = next.key;
                    handed++;
                }
            }
        }
        return last;
    }

    /// The registers that a decision depends on, as one word.
    private static String digest(Registers registers) {
        var digests = new TreeMap<>(registers.digests());
        digests.remove(RegisterKind.FEEDS);
        return digests.toString();
    }
}
