package press.masthead.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.masthead.model.Decision;
import press.masthead.model.Reason;
import press.masthead.model.Signal;
import press.masthead.platform.registers.PolicyFixture;
import press.masthead.platform.registers.RegisterFault;

/// Tries registers on the policy's fixtures before they are applied.
public final class PolicyTrial {
    private static final String MEND = "mend the policy, the outlets, or the fixture";

    private PolicyTrial() {}

    /// Every fixture that gets another verdict than it must, or lacks a reason.
    public static List<RegisterFault> faults(Classifier candidate, List<PolicyFixture> fixtures) {
        var faults = new ArrayList<RegisterFault>();
        for (var fixture : fixtures) {
            var decision = candidate.decide(fixture.article());
            var wrong = wrong(fixture, decision);
            if (!wrong.isEmpty()) {
                faults.add(new RegisterFault(
                        PolicyFixture.FILE,
                        fixture.line(),
                        "'%s' gets %s (%s)".formatted(fixture.name(), String.join(", ", wrong), because(decision)),
                        MEND));
            }
        }
        return List.copyOf(faults);
    }

    private static List<String> wrong(PolicyFixture fixture, Decision decision) {
        var wrong = new ArrayList<String>();
        fixture.verdicts().forEach((use, must) -> {
            var got = decision.verdicts().of(use);
            if (got != must) {
                wrong.add("%s %s, not %s".formatted(word(use), word(got), word(must)));
            }
        });
        var given = decision.reasons().stream().map(Reason::code).toList();
        fixture.reasons().stream()
                .filter(code -> !given.contains(code))
                .forEach(code -> wrong.add("no reason " + code));
        return wrong;
    }

    private static String because(Decision decision) {
        var rules = decision.rules().stream()
                .filter(rule -> rule.result() != Signal.FALSE)
                .map(rule -> "%s %s".formatted(rule.id(), word(rule.result())))
                .collect(Collectors.joining(", "));
        return "tier %s%s".formatted(word(decision.outlet().tier()), rules.isEmpty() ? ", no rule" : ", " + rules);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
