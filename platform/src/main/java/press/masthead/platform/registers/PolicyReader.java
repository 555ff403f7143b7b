package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.masthead.model.RuleId;
import press.masthead.model.Tier;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;
import press.masthead.model.register.Policy;
import press.masthead.model.register.Rule;

/// Reads `policy.yaml`.
final class PolicyReader {
    private static final int LONGEST_STORY_DAYS = 90;
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final Verdicts ALLOWED = new Verdicts(Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW);

    private PolicyReader() {}

    /// The policy, or none when a fault of it leaves none to speak of; the fault is noted.
    static Optional<Policy> read(YamlNode root, RuleHistory history) {
        var tiers = tiers(root.child("tiers"));
        var rules = new ArrayList<Rule>();
        var ids = new HashSet<String>();
        root.needs("rules", "add it, as [] if there is none");
        for (var node : root.children("rules")) {
            rules.add(rule(node, ids, history));
        }
        root.needs("story_window_days", "write a number of days");
        var days = root.number("story_window_days", 14, 1, LONGEST_STORY_DAYS);
        return tiers.map(complete -> new Policy(complete, rules, days));
    }

    private static Optional<Map<Tier, Policy.TierDefault>> tiers(YamlNode node) {
        var tiers = new EnumMap<Tier, Policy.TierDefault>(Tier.class);
        var sound = true;
        for (var tier : Tier.values()) {
            var child = node.child(YamlNode.nameOf(tier));
            var verdicts = new Verdicts(
                    verdict(child, Use.LIST),
                    verdict(child, Use.COMMENTARY_CITE),
                    verdict(child, Use.FIGURE_CORROBORATE),
                    verdict(child, Use.FIGURE_PRIMARY));
            sound &= keepsItsPromise(tier, verdicts, child);
            var reasoned = child.has("reason") || !verdicts.equals(ALLOWED);
            tiers.put(
                    tier,
                    new Policy.TierDefault(
                            verdicts, reasoned ? reason(child) : "", reasoned ? wording(child) : Map.of()));
            child.complete();
        }
        node.complete();
        return sound ? Optional.of(tiers) : Optional.empty();
    }

    /// What no policy can allow.
    private static boolean keepsItsPromise(Tier tier, Verdicts verdicts, YamlNode node) {
        for (var use : Use.values()) {
            if (!Policy.mayBe(tier, use, verdicts.of(use)) && node.has(YamlNode.nameOf(use))) {
                node.fault(
                        YamlNode.nameOf(use),
                        tier == Tier.UNLISTED
                                ? "what the register does not know never passes unseen; write review or deny"
                                : "a barred outlet is never the source of a figure; write deny");
            }
        }
        return Policy.isSound(tier, verdicts);
    }

    private static Verdict verdict(YamlNode node, Use use) {
        var key = YamlNode.nameOf(use);
        node.needs(key, "write allow, review or deny");
        return node.constant(key, Verdict.DENY, Verdict.class);
    }

    private static Rule rule(YamlNode node, Set<String> ids, RuleHistory history) {
        var rule = new Rule(
                new RuleId(Ids.fresh(node, "id", ids)),
                ConditionReader.read(node.child("when")),
                effects(node),
                reason(node),
                wording(node),
                node.constant("on_unknown", Verdict.REVIEW, Verdict.class),
                unknown(node));
        if (rule.onUnknown() == Verdict.ALLOW) {
            node.fault("on_unknown", "what cannot be told never passes silently; write review or deny");
        }
        history.objection(rule).ifPresent(objection -> node.fault("id", objection));
        node.complete();
        return rule;
    }

    private static Rule.Unknown unknown(YamlNode node) {
        if (!node.has("unknown")) {
            return Rule.Unknown.AS_THE_RULE;
        }
        var child = node.child("unknown");
        var unknown = new Rule.Unknown(reason(child), wording(child));
        child.complete();
        return unknown;
    }

    private static Map<Use, Verdict> effects(YamlNode node) {
        var effects = new EnumMap<Use, Verdict>(Use.class);
        var child = node.child("effects");
        for (var use : Use.values()) {
            var key = YamlNode.nameOf(use);
            if (child.has(key) && verdict(child, use) == Verdict.ALLOW) {
                child.fault(key, "a rule can only tighten; write review or deny, or leave '%s' out".formatted(key));
            } else if (child.has(key)) {
                effects.put(use, verdict(child, use));
            }
        }
        if (child.complete() && child.isEmpty() && node.has("effects")) {
            node.fault("effects", "a rule without effects does nothing; name at least one use");
        }
        return effects;
    }

    private static String reason(YamlNode node) {
        return node.matching(
                "reason", node.text("reason"), code -> code.matches("[A-Z][A-Z_]*"), "write it as WIRE_REPOST");
    }

    /// The public wording in every language that the site speaks.
    private static Map<String, String> wording(YamlNode node) {
        var wording = node.textsByKey("wording");
        for (var language : LANGUAGES) {
            if (!wording.containsKey(language) && node.has("wording")) {
                node.fault("wording", "'wording' lacks '%s'; add it".formatted(language));
            }
        }
        return wording;
    }
}
