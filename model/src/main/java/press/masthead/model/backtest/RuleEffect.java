package press.masthead.model.backtest;

import press.masthead.model.RuleId;

/// How often one rule answers what, as it is and as it would be; a rule that is not there answers nothing.
///
/// @param fires articles of which it would newly be true
/// @param ceases articles of which it would no longer be true
public record RuleEffect(
        RuleId rule, long trueBefore, long trueAfter, long unknownBefore, long unknownAfter, long fires, long ceases) {}
