package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
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
    private static final Verdicts ALLOWED = new Verdicts(Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW);

    private PolicyReader() {}

    static Policy read(YamlNode root) {
        var tiers = tiers(root.child("tiers"));
        var rules = new ArrayList<Rule>();
        var ids = new HashSet<String>();
        for (var node : root.children("rules")) {
            rules.add(rule(node, ids));
        }
        if (!root.has("story_window_days")) {
            root.fault("story_window_days", "'story_window_days' is missing; write a number of days");
        }
        return new Policy(tiers, rules, root.number("story_window_days", 14, 1, LONGEST_STORY_DAYS));
    }

    private static Map<Tier, Policy.TierDefault> tiers(YamlNode node) {
        var tiers = new EnumMap<Tier, Policy.TierDefault>(Tier.class);
        for (var tier : Tier.values()) {
            var child = node.child(YamlNode.nameOf(tier));
            var verdicts = new Verdicts(
                    verdict(child, Use.LIST),
                    verdict(child, Use.COMMENTARY_CITE),
                    verdict(child, Use.FIGURE_CORROBORATE),
                    verdict(child, Use.FIGURE_PRIMARY));
            var reasoned = child.has("reason") || !verdicts.equals(ALLOWED);
            tiers.put(
                    tier,
                    new Policy.TierDefault(
                            verdicts, reasoned ? child.text("reason") : "", reasoned ? wording(child) : Map.of()));
            child.complete();
        }
        node.complete();
        return tiers;
    }

    private static Verdict verdict(YamlNode node, Use use) {
        var key = YamlNode.nameOf(use);
        if (!node.has(key)) {
            node.fault(key, "'%s' is missing; write allow, review or deny".formatted(key));
        }
        return node.constant(key, Verdict.REVIEW, Verdict.class);
    }

    private static Rule rule(YamlNode node, Set<String> ids) {
        var id = Ids.fresh(node, "id", ids);
        var effects = new EnumMap<Use, Verdict>(Use.class);
        var child = node.child("effects");
        for (var use : Use.values()) {
            if (child.has(YamlNode.nameOf(use))) {
                effects.put(use, verdict(child, use));
            }
        }
        child.complete();
        if (effects.isEmpty()) {
            node.fault("effects", "a rule without effects does nothing; name at least one use");
        }
        var rule = new Rule(
                new RuleId(id),
                ConditionReader.read(node.child("when")),
                effects,
                node.matching(
                        "reason", node.text("reason"), code -> code.matches("[A-Z][A-Z_]*"), "write it as WIRE_REPOST"),
                wording(node),
                node.constant("on_unknown", Verdict.REVIEW, Verdict.class));
        if (rule.onUnknown() == Verdict.ALLOW && node.has("on_unknown")) {
            node.fault("on_unknown", "what cannot be told never passes silently; write review or deny");
        }
        node.complete();
        return rule;
    }

    private static Map<String, String> wording(YamlNode node) {
        var wording = node.textsByKey("wording");
        if (!wording.containsKey("en") && node.has("wording")) {
            node.fault("wording", "'wording' needs English; add en");
        }
        return wording;
    }
}
