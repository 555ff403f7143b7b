package press.masthead.classify.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Facts;
import press.masthead.model.Reason;
import press.masthead.model.RuleResult;
import press.masthead.model.Signal;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;
import press.masthead.model.register.Condition;
import press.masthead.model.register.FactPath;
import press.masthead.model.register.Policy;
import press.masthead.model.register.Rule;

/// One version of the policy, applied. For each use the strictest of the tier's default and of all rules that are true,
/// or
/// that cannot tell, wins; so a rule can only tighten.
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
                    reasons.add(new Reason(rule.reason(), wording(rule.wording())));
                }
                verdicts = tightened;
            }
        }
        return new Judgement(verdicts, new ArrayList<>(reasons), results);
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

    /// The facts that the rule asked about, in plain words.
    private static String why(Rule rule, Known known) {
        var asked = new LinkedHashSet<FactPath>();
        collect(rule.when(), asked);
        return asked.stream().map(fact -> said(fact, known.value(fact))).collect(Collectors.joining("; "));
    }

    private static String said(FactPath fact, String value) {
        return "%s is %s".formatted(fact.path().replace('.', ' '), value.isEmpty() ? "none" : value.replace('_', ' '));
    }

    private static void collect(Condition condition, Set<FactPath> asked) {
        switch (condition) {
            case Condition.In in -> asked.add(in.fact());
            case Condition.AtLeast atLeast -> asked.add(atLeast.fact());
            case Condition.LessThan lessThan -> asked.add(lessThan.fact());
            case Condition.Exists exists -> asked.add(exists.fact());
            case Condition.All all -> all.conditions().forEach(inner -> collect(inner, asked));
            case Condition.Any any -> any.conditions().forEach(inner -> collect(inner, asked));
            case Condition.Not not -> collect(not.condition(), asked);
        }
    }

    private static String wording(Map<String, String> wording) {
        return wording.getOrDefault("en", "");
    }
}
