package press.masthead.classify.backtest;

import press.masthead.model.RuleId;
import press.masthead.model.Signal;

/// How often one rule answers what, as it is and as it would be; a rule that is not there answers nothing.
///
/// @param fires articles of which it would newly be true
/// @param ceases articles of which it would no longer be true
public record RuleEffect(
        RuleId rule, long trueBefore, long trueAfter, long unknownBefore, long unknownAfter, long fires, long ceases) {
    static final class Count {
        private long trueBefore;
        private long trueAfter;
        private long unknownBefore;
        private long unknownAfter;
        private long fires;
        private long ceases;

        void add(Signal before, Signal after) {
            trueBefore += before == Signal.TRUE ? 1 : 0;
            trueAfter += after == Signal.TRUE ? 1 : 0;
            unknownBefore += before == Signal.UNKNOWN ? 1 : 0;
            unknownAfter += after == Signal.UNKNOWN ? 1 : 0;
            fires += before != Signal.TRUE && after == Signal.TRUE ? 1 : 0;
            ceases += before == Signal.TRUE && after != Signal.TRUE ? 1 : 0;
        }

        RuleEffect counted(RuleId rule) {
            return new RuleEffect(rule, trueBefore, trueAfter, unknownBefore, unknownAfter, fires, ceases);
        }
    }
}
