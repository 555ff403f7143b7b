package press.masthead.classify.backtest;

import java.util.EnumMap;
import java.util.Map;
import press.masthead.model.Verdict;
import press.masthead.model.backtest.Transitions;
import press.masthead.model.backtest.Transitions.Row;

/// Counts how verdicts of one use change.
final class TransitionCount {
    private final Map<Verdict, Map<Verdict, Long>> counts = new EnumMap<>(Verdict.class);

    void add(Verdict before, Verdict after) {
        counts.computeIfAbsent(before, _ -> new EnumMap<>(Verdict.class)).merge(after, 1L, Long::sum);
    }

    Transitions counted() {
        return new Transitions(row(Verdict.ALLOW), row(Verdict.REVIEW), row(Verdict.DENY));
    }

    private Row row(Verdict before) {
        var row = counts.getOrDefault(before, Map.of());
        return new Row(
                row.getOrDefault(Verdict.ALLOW, 0L),
                row.getOrDefault(Verdict.REVIEW, 0L),
                row.getOrDefault(Verdict.DENY, 0L));
    }
}
