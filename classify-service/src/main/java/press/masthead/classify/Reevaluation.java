package press.masthead.classify;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.classify.matching.CompanyMatcher;
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
    private @Nullable Registers told;

    Reevaluation(KeyValueStore<String, String> progress, KeyValueStore<ArticleId, byte[]> decisions) {
        this.progress = progress;
        this.decisions = decisions;
    }

    /// To be told before anything is decided: whatever was decided under other registers must be decided again, also
    /// when those that were in force before come back halfway.
    void under(Registers registers) {
        if (registers.equals(told)) {
            return;
        }
        var inForce = digest(registers);
        if (!inForce.equals(progress.get(UNDER))) {
            progress.put(UNDER, inForce);
            progress.delete(AFTER);
            progress.delete(DONE);
        }
        told = registers;
    }

    /// Hands the next decisions, at most `most`, to `again`; none when all stand under the registers last told of. One
    /// that `again` trips over ends the slice and is not handed out again.
    void next(int most, BiConsumer<ArticleId, byte[]> again) {
        if (progress.get(DONE) != null) {
            return;
        }
        var handed = 0;
        var after = progress.get(AFTER);
        var reached = after;
        try (var kept = decisions.range(after == null ? null : new ArticleId(after), null)) {
            while (kept.hasNext() && handed < most) {
                var next = kept.next();
                if (!next.key.value().equals(after)) {
                    reached = next.key.value();
                    handed++;
                    again.accept(next.key, next.value);
                }
            }
        } finally {
            note(handed, reached);
        }
    }

    private void note(int handed, @Nullable String reached) {
        if (handed == 0) {
            progress.put(DONE, DONE);
            progress.delete(AFTER);
        } else {
            progress.put(AFTER, reached);
        }
    }

    /// What a decision depends on besides its article, as one word.
    private static String digest(Registers registers) {
        var digests = new TreeMap<>(registers.digests());
        digests.remove(RegisterKind.FEEDS);
        return digests + " " + CompanyMatcher.VERSION;
    }
}
