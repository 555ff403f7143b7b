package press.masthead.model.backtest;

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
}
