package press.masthead.classify.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Facts;
import press.masthead.model.RuleResult;
import press.masthead.model.Signal;
import press.masthead.model.Tier;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;
import press.masthead.model.register.Condition;
import press.masthead.model.register.Policy;
import press.masthead.model.register.Rule;

/// What holds whatever a policy says and whatever an article is.
class PolicyPropertiesTest {
    private static final int CASES = 5_000;

    private record Case(Policy policy, Facts facts, ArticleOutlet outlet) {
        Judgement judged() {
            return PolicyEngine.of(policy).judge(facts, outlet);
        }

        Verdicts tierDefault() {
            return requireNonNull(policy.tiers().get(outlet.tier())).verdicts();
        }
    }

    @Test
    void aBarredOutletIsNeverTheSourceOfAFigure() {
        always(given -> {
            if (given.outlet.tier() == Tier.COMMENTARY || given.outlet.tier() == Tier.EXCLUDED) {
                assertThat(given.judged().verdicts().figurePrimary()).isEqualTo(Verdict.DENY);
            }
        });
    }

    @Test
    void whatTheRegisterDoesNotKnowNeverPassesUnseen() {
        always(given -> {
            if (given.outlet.tier() == Tier.UNLISTED) {
                for (var use : Use.values()) {
                    assertThat(given.judged().verdicts().of(use)).isNotEqualTo(Verdict.ALLOW);
                }
            }
        });
    }

    @Test
    void everyRuleAnswersAndSaysWhy() {
        always(given -> {
            var results = given.judged().rules();
            assertThat(results)
                    .extracting(RuleResult::id)
                    .isEqualTo(given.policy.rules().stream().map(Rule::id).toList());
            assertThat(results).extracting(RuleResult::why).doesNotContain("");
            results.stream()
                    .filter(result -> result.result() == Signal.UNKNOWN)
                    .forEach(result -> assertThat(result.why()).contains("is unknown"));
        });
    }

    @Test
    void whatIsNotPlainlyAllowedHasAReason() {
        always(given -> {
            var judged = given.judged();
            for (var use : Use.values()) {
                if (judged.verdicts().of(use) != Verdict.ALLOW) {
                    assertThat(judged.reasons()).isNotEmpty();
                }
            }
            given.policy.rules().forEach(rule -> {
                if (judged.rules().contains(new RuleResult(rule.id(), Signal.TRUE, why(judged, rule)))) {
                    assertThat(judged.reasons())
                            .anyMatch(reason -> reason.code().equals(rule.reason()));
                }
            });
        });
    }

    @Test
    void rulesOnlyTighten() {
        always(given -> {
            var verdicts = given.judged().verdicts();
            assertThat(verdicts).isEqualTo(verdicts.strictest(given.tierDefault()));
            for (var left = 0; left < given.policy.rules().size(); left++) {
                var fewer = new ArrayList<>(given.policy.rules());
                fewer.remove(left);
                var without = new Case(with(given.policy, fewer), given.facts, given.outlet);
                assertThat(verdicts)
                        .isEqualTo(verdicts.strictest(without.judged().verdicts()));
            }
        });
    }

    @Test
    void aVerdictIsTheStrictestThatAnythingGives() {
        always(given -> {
            var judged = given.judged();
            var expected = new EnumMap<Use, Verdict>(Use.class);
            for (var use : Use.values()) {
                expected.put(use, given.tierDefault().of(use));
                given.policy.rules().forEach(rule -> {
                    var effect = effect(rule, use, signal(judged, rule));
                    expected.merge(use, effect, Verdict::strictest);
                });
            }
            expected.forEach(
                    (use, verdict) -> assertThat(judged.verdicts().of(use)).isEqualTo(verdict));
        });
    }

    @Test
    void judgingIsAPureFunctionAndTheOrderOfRulesChangesNoVerdict() {
        always(given -> {
            var judged = given.judged();
            assertThat(given.judged()).isEqualTo(judged);
            var shuffled = new ArrayList<>(given.policy.rules());
            Collections.shuffle(shuffled, new Random(7));
            var other = new Case(with(given.policy, shuffled), given.facts, given.outlet).judged();
            assertThat(other.verdicts()).isEqualTo(judged.verdicts());
            assertThat(other.rules()).containsExactlyInAnyOrderElementsOf(judged.rules());
        });
    }

    @Test
    void noPolicyCanBeMadeThatBreaksThesePromises() {
        var allowed = new Verdicts(Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW);
        for (var tier : List.of(Tier.COMMENTARY, Tier.EXCLUDED, Tier.UNLISTED)) {
            var tiers = Map.of(tier, new Policy.TierDefault(allowed, "", Map.of()));
            assertThatThrownBy(() -> new Policy(tiers, List.of(), 14)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Condition.All(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Condition.Any(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static void always(Consumer<Case> holds) {
        for (var seed = 1L; seed <= CASES; seed++) {
            var any = new AnyPolicy(seed);
            holds.accept(new Case(any.policy(), any.facts(), any.outlet()));
        }
    }

    private static Policy with(Policy policy, List<Rule> rules) {
        return new Policy(policy.tiers(), rules, policy.storyWindowDays());
    }

    private static Verdict effect(Rule rule, Use use, Signal signal) {
        if (signal == Signal.FALSE || !rule.effects().containsKey(use)) {
            return Verdict.ALLOW;
        }
        return signal == Signal.TRUE ? rule.effects().get(use) : rule.onUnknown();
    }

    private static Signal signal(Judgement judged, Rule rule) {
        return result(judged, rule).result();
    }

    private static String why(Judgement judged, Rule rule) {
        return result(judged, rule).why();
    }

    private static RuleResult result(Judgement judged, Rule rule) {
        return judged.rules().stream()
                .filter(result -> result.id().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }
}
