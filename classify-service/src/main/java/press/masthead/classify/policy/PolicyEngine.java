package press.masthead.classify.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Facts;
import press.masthead.model.Reason;
import press.masthead.model.RuleResult;
import press.masthead.model.Signal;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;
import press.masthead.model.register.Policy;
import press.masthead.model.register.Rule;

/// One version of the policy, applied. For each use the strictest of the tier's default and of all rules that are true
/// or cannot tell wins; so a rule can only tighten.
public final class PolicyEngine {
    private final Policy policy;

    private PolicyEngine(Policy policy) {
        this.policy = policy;
    }

    public static PolicyEngine of(Policy policy) {
        return new PolicyEngine(policy);
    }

    public Judgement judge(Facts facts, ArticleOutlet outlet) {
        var known = new Known(facts, outlet);
        var tier = policy.tiers().get(outlet.tier());
        if (tier == null) {
            throw new IllegalStateException("the policy has no tier " + outlet.tier());
        }
        var verdicts = tier.verdicts();
        var reasons = new LinkedHashSet<Reason>();
        if (!tier.reason().isEmpty()) {
            reasons.add(new Reason(tier.reason(), wording(tier.wording())));
        }
        var results = new ArrayList<RuleResult>();
        for (var rule : policy.rules()) {
            var signal = Logic.test(rule.when(), known);
            results.add(new RuleResult(rule.id(), signal, why(rule, known)));
            if (signal != Signal.FALSE) {
                var tightened = verdicts.strictest(effects(rule, signal));
                if (signal == Signal.TRUE || !tightened.equals(verdicts)) {
                    reasons.add(reason(rule, signal));
                }
                verdicts = tightened;
            }
        }
        return new Judgement(verdicts, new ArrayList<>(reasons), results);
    }

    /// What cannot be told is not said of an article in public as if it were so.
    private static Reason reason(Rule rule, Signal signal) {
        if (signal == Signal.TRUE) {
            return new Reason(rule.reason(), wording(rule.wording()));
        }
        var unknown = rule.unknown();
        return unknown.reason().isEmpty()
                ? new Reason(rule.reason(), "It cannot be told yet: " + wording(rule.wording()))
                : new Reason(unknown.reason(), wording(unknown.wording()));
    }

    private static Verdicts effects(Rule rule, Signal signal) {
        return new Verdicts(
                effect(rule, signal, Use.LIST),
                effect(rule, signal, Use.COMMENTARY_CITE),
                effect(rule, signal, Use.FIGURE_CORROBORATE),
                effect(rule, signal, Use.FIGURE_PRIMARY));
    }

    private static Verdict effect(Rule rule, Signal signal, Use use) {
        var verdict = rule.effects().getOrDefault(use, Verdict.ALLOW);
        if (signal == Signal.TRUE || verdict == Verdict.ALLOW) {
            return verdict;
        }
        return rule.onUnknown();
    }

    /// The facts that decided, in plain words.
    private static String why(Rule rule, Known known) {
        var why = new StringBuilder();
        for (var fact : Logic.deciding(rule.when(), known)) {
            var value = known.value(fact);
            why.append(why.isEmpty() ? "" : "; ")
                    .append(fact.path().replace('.', ' '))
                    .append(" is ")
                    .append(value.isEmpty() ? "none" : value.replace('_', ' '));
        }
        return why.toString();
    }

    private static String wording(Map<String, String> wording) {
        return wording.getOrDefault("en", "");
    }
}
