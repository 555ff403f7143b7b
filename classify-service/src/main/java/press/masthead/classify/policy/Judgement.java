package press.masthead.classify.policy;

import java.util.List;
import press.masthead.model.Reason;
import press.masthead.model.RuleResult;
import press.masthead.model.Verdicts;

/// What the policy says of one article, with every rule's answer.
public record Judgement(Verdicts verdicts, List<Reason> reasons, List<RuleResult> rules) {
    public Judgement {
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
    }
}
