package press.masthead.classify.backtest;

import java.util.EnumMap;
import java.util.Map;
import press.masthead.model.Verdict;

/// How many verdicts of one use would go from what to what; a row for each verdict that is.
public record Transitions(Row allow, Row review, Row deny) {
    /// How many would become what.
    public record Row(long allow, long review, long deny) {
        long to(Verdict after) {
            return switch (after) {
                case ALLOW -> allow;
                case REVIEW -> review;
                case DENY -> deny;
            };
        }
    }

    public long from(Verdict before, Verdict after) {
        return switch (before) {
            case ALLOW -> allow.to(after);
            case REVIEW -> review.to(after);
            case DENY -> deny.to(after);
        };
    }

    static final class Count {
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
}
