package press.masthead.classify.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import press.masthead.model.ArticleField;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Byline;
import press.masthead.model.Evidence;
import press.masthead.model.Facts;
import press.masthead.model.Genre;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Provenance;
import press.masthead.model.RuleId;
import press.masthead.model.Signal;
import press.masthead.model.Sketch;
import press.masthead.model.Sourcing;
import press.masthead.model.Tier;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;
import press.masthead.model.register.Condition;
import press.masthead.model.register.FactPath;
import press.masthead.model.register.Policy;
import press.masthead.model.register.Rule;

/// Policies, facts and outlets as a seed draws them: anything that a register can say and an article can be.
final class AnyPolicy {
    private static final Map<String, String> WORDING = Map.of("en", "Said.", "zh", "已说。");
    private static final int DEEPEST = 3;

    private final Random random;

    AnyPolicy(long seed) {
        random = new Random(seed);
    }

    Policy policy() {
        var tiers = new EnumMap<Tier, Policy.TierDefault>(Tier.class);
        for (var tier : Tier.values()) {
            tiers.put(tier, new Policy.TierDefault(verdicts(tier), "TIER_" + tier, WORDING));
        }
        return new Policy(
                tiers,
                IntStream.range(0, random.nextInt(6)).mapToObj(this::rule).toList(),
                14);
    }

    private Verdicts verdicts(Tier tier) {
        return new Verdicts(
                verdict(tier, Use.LIST),
                verdict(tier, Use.COMMENTARY_CITE),
                verdict(tier, Use.FIGURE_CORROBORATE),
                verdict(tier, Use.FIGURE_PRIMARY));
    }

    private Verdict verdict(Tier tier, Use use) {
        var verdict = any(Verdict.values());
        while (!Policy.mayBe(tier, use, verdict)) {
            verdict = any(Verdict.values());
        }
        return verdict;
    }

    private Rule rule(int number) {
        var effects = new EnumMap<Use, Verdict>(Use.class);
        effects.put(any(Use.values()), any(Verdict.REVIEW, Verdict.DENY));
        effects.put(any(Use.values()), any(Verdict.REVIEW, Verdict.DENY));
        return new Rule(
                new RuleId("rule-" + number),
                condition(0),
                effects,
                "REASON_" + number,
                WORDING,
                any(Verdict.REVIEW, Verdict.DENY),
                any(Rule.Unknown.AS_THE_RULE, new Rule.Unknown("UNKNOWN_" + number, WORDING)));
    }

    Condition condition(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 7 : 4)) {
            case 0, 1 -> in();
            case 2 -> number() ? new Condition.AtLeast(counted(), random.nextInt(4)) : new Condition.Exists(anyFact());
            case 3 -> new Condition.LessThan(counted(), random.nextInt(4));
            case 4 -> new Condition.All(several(depth));
            case 5 -> new Condition.Any(several(depth));
            default -> new Condition.Not(condition(depth + 1));
        };
    }

    private List<Condition> several(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> condition(depth + 1))
                .toList();
    }

    private Condition in() {
        var fact = anyFact();
        var values = fact.closedValues().isEmpty() ? List.of("", "1", "en", "o1") : fact.closedValues();
        var some = new ArrayList<String>();
        some.add(values.get(random.nextInt(values.size())));
        some.add(values.get(random.nextInt(values.size())));
        return new Condition.In(fact, some);
    }

    Facts facts() {
        return new Facts(
                new Byline("By", any(Byline.Kind.values()), List.of(), number() ? "Reuters" : ""),
                new Provenance(any(Provenance.Kind.values()), number() ? "Reuters" : "", "", evidence()),
                new Genre(any(Genre.Kind.values()), evidence()),
                new Sourcing(any(Signal.values()), random.nextInt(4), random.nextInt(4), evidence()),
                any("en", "zh", "und"),
                Map.of(),
                List.of(),
                Sketch.UNKNOWN,
                Map.of("genre", "genre-1"));
    }

    ArticleOutlet outlet() {
        var tier = any(Tier.values());
        return tier == Tier.UNLISTED
                ? new ArticleOutlet.Unlisted("h.example")
                : new ArticleOutlet.Listed(new OutletId("o" + random.nextInt(3)), "O", tier, any(OutletRole.values()));
    }

    private List<Evidence> evidence() {
        return List.of(new Evidence(ArticleField.HEADLINE, 0, 1, "A"));
    }

    private FactPath anyFact() {
        return any(FactPath.values());
    }

    private FactPath counted() {
        return any(FactPath.CITATIONS, FactPath.ATTRIBUTIONS);
    }

    private boolean number() {
        return random.nextBoolean();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
