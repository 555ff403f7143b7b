package press.masthead.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.platform.registers.PolicyFixture;
import press.masthead.platform.registers.RegisterFault;

class PolicyTrialTest {
    private static final PolicyFixture.Reading FIXTURES =
            PolicyFixture.Reading.of(SampleRegisters.read("registers/policy-fixtures.yaml"));

    @Test
    void theDefaultPolicyPassesItsFixtures() {
        assertThat(FIXTURES.faults()).isEmpty();
        assertThat(FIXTURES.fixtures()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(PolicyTrial.faults(Classifier.of(SampleRegisters.forReal()), FIXTURES.fixtures()))
                .isEmpty();
    }

    @Test
    void aPolicyThatLostARuleFailsTheFixturesThatShowIt() {
        var policy = SampleRegisters.policy().replace("in: [organisation, role, nobody]", "in: [nobody]");
        var outlets = SampleRegisters.read("registers/outlets.yaml");
        var candidate = Classifier.of(SampleRegisters.with(policy, outlets, SampleRegisters.companies()));

        assertThat(PolicyTrial.faults(candidate, FIXTURES.fixtures()))
                .extracting(RegisterFault::file, RegisterFault::wrong)
                .containsExactly(
                        tuple(
                                "policy-fixtures.yaml",
                                "'Nobody's name under it or in it keeps it out' gets list allow, not deny, figure_primary allow, not deny, "
                                        + "no reason NO_NAMED_AUTHOR (tier named_press, no rule)"),
                        tuple(
                                "policy-fixtures.yaml",
                                "'An unsigned lead that is cut short may still name its source, and goes to an editor' gets list allow, "
                                        + "not review, figure_primary allow, not review, no reason AUTHOR_UNKNOWN (tier named_press, no rule)"),
                        tuple(
                                "policy-fixtures.yaml",
                                "'An editorial office of the Chinese press is nobody' gets list allow, not deny, figure_primary allow, not deny, "
                                        + "no reason NO_NAMED_AUTHOR (tier named_press, no rule)"));
    }

    @Test
    void fixturesHaveFaultsOfTheirOwn() {
        var reading = PolicyFixture.Reading.of("""
                fixtures:
                  - name: One
                    headline: A headline
                    verdicts: {list: alow}
                  - name: One
                    hedline: A headline
                    verdicts: {}
                """);

        assertThat(reading.faults())
                .extracting(RegisterFault::toString)
                .isEqualTo(List.of(
                        "policy-fixtures.yaml:4: list 'alow' is unknown; did you mean 'allow'?",
                        "policy-fixtures.yaml:5: fixture 'One' stands above already; name it otherwise",
                        "policy-fixtures.yaml:6: key 'hedline' is unknown; did you mean 'headline'?",
                        "policy-fixtures.yaml:7: a fixture without verdicts shows nothing; name at least one use"));
    }
}
