package press.masthead.platform.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.platform.registers.TestRegisters.POLICY;
import static press.masthead.platform.registers.TestRegisters.version;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;

/// A rule's id is never used again for another rule.
class RuleHistoryTest {
    private static final String RETIRED = POLICY.substring(0, POLICY.indexOf("rules:")) + "rules: []\n";
    private static final String AMENDED = POLICY.replace("eq: round-up", "in: [round-up, other]");
    private static final String REASONED_OTHERWISE = POLICY.replace("reason: ROUNDUP", "reason: OTHER");

    @Test
    void aRuleInForceMayBeAmendedUnderItsReason() {
        assertThat(objections(AMENDED, POLICY)).isEmpty();
        assertThat(objections(POLICY.replace("A round-up.", "Several stories."), POLICY))
                .isEmpty();
    }

    @Test
    void aRuleInForceKeepsItsReason() {
        assertThat(objections(REASONED_OTHERWISE, POLICY, AMENDED))
                .containsExactly(
                        "policy.yaml:9: rule 'round-up' has the reason ROUNDUP since version 1; keep it, or take a new id");
    }

    @Test
    void aRetiredRuleComesBackAsItWas() {
        assertThat(objections(POLICY, POLICY, RETIRED)).isEmpty();
        assertThat(objections(POLICY, POLICY, AMENDED, RETIRED)).isEmpty();
    }

    @Test
    void aRetiredRuleDoesNotComeBackAsAnother() {
        var fault =
                "policy.yaml:9: rule 'round-up' was retired after version 1 and comes back as another; take a new id";

        assertThat(objections(AMENDED, POLICY, RETIRED)).containsExactly(fault);
        assertThat(objections(REASONED_OTHERWISE, POLICY, RETIRED, RETIRED)).containsExactly(fault);
    }

    @Test
    void aVersionThatCannotBeReadAnyMoreIsPassedOver() {
        assertThat(objections(POLICY, "tiers: {}")).isEmpty();
    }

    private static List<String> objections(String candidate, String... earlier) {
        var versions = new ArrayList<RegisterVersion>();
        for (var source : earlier) {
            versions.add(version(RegisterKind.POLICY, versions.size() + 1, source));
        }
        var sources = TestRegisters.with(RegisterKind.POLICY, candidate);
        return switch (RegisterParser.parse(sources, RuleHistory.of(versions))) {
            case RegisterReading.Accepted _ -> List.of();
            case RegisterReading.Refused refused ->
                refused.faults().stream().map(RegisterFault::toString).toList();
        };
    }
}
