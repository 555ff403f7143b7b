package press.masthead.classify.backtest;

import press.masthead.model.RuleId;
import press.masthead.model.Signal;
import press.masthead.model.backtest.RuleEffect;

/// Counts what one rule answers.
final class RuleCount {
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
