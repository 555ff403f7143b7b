package press.masthead.profile.desk.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.model.OutletId;
import press.masthead.model.Tier;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.registers.OutletEntry;
import press.masthead.profile.desk.candidates.OutletCandidate.Difference;

class OutletCandidateTest {
    private static final OutletId LEDGER = new OutletId("ledger");
    private static final String OUTLETS = """
            # who publishes
            outlets:
              - id: evening-ledger
                names: [Evening Ledger]
                hosts: [evening.example]
                tier: primary
                role: newsroom
              - id: ledger  # the tier: named_press of old
                names: [Ledger]
                hosts: [ledger.example]
                tier: named_press  # since 2024
                role: newsroom
              - {id: gazette, names: [Gazette], hosts: [gazette.example], tier: named_press, role: newsroom}
            """;

    @Test
    void oneLineIsAnotherAndItsRemarkStays() {
        var outlets = OUTLETS.replace("  # the tier: named_press of old", "");

        var candidate =
                OutletCandidate.of(registers(outlets), LEDGER, Tier.EXCLUDED).orElseThrow();

        assertThat(candidate.source())
                .isEqualTo(outlets.replace("tier: named_press  # since 2024", "tier: excluded  # since 2024"));
        assertThat(candidate.diff())
                .contains(
                        new Difference('-', 11, "    tier: named_press  # since 2024"),
                        new Difference('+', 11, "    tier: excluded  # since 2024"),
                        new Difference(' ', 12, "    role: newsroom"))
                .hasSize(8);
    }

    @Test
    void anEntryOnOneLineIsChangedToo() {
        var candidate = OutletCandidate.of(registers(OUTLETS), new OutletId("gazette"), Tier.COMMENTARY)
                .orElseThrow();

        assertThat(candidate.source())
                .isEqualTo(
                        OUTLETS.replace("[gazette.example], tier: named_press", "[gazette.example], tier: commentary"));
    }

    @Test
    void noChangeIsWrittenThatChangesAnythingElse() {
        assertThat(OutletCandidate.of(registers(OUTLETS), LEDGER, Tier.EXCLUDED))
                .as("what stands first is a remark")
                .isEmpty();
        assertThat(OutletCandidate.of(registers(OUTLETS), new OutletId("gazette"), Tier.NAMED_PRESS))
                .as("it is so already")
                .isEmpty();
    }

    @Test
    void anOutletIsAddedFirstAndNothingElseMoves() {
        var entry = OutletEntry.of("quay.example", "The \"Quay\"", "en", Tier.COMMENTARY);
        var candidate = OutletCandidate.adding(registers(OUTLETS), OutletEntry.id("quay.example"), entry)
                .orElseThrow();

        assertThat(candidate.source()).isEqualTo(OUTLETS.replace("outlets:\n", "outlets:\n  - " + entry + "\n"));
        assertThat(candidate.diff())
                .containsExactly(
                        new Difference(' ', 1, "# who publishes"),
                        new Difference(' ', 2, "outlets:"),
                        new Difference('+', 3, "  - " + entry),
                        new Difference(' ', 3, "  - id: evening-ledger"),
                        new Difference(' ', 4, "    names: [Evening Ledger]"),
                        new Difference(' ', 5, "    hosts: [evening.example]"));
    }

    @Test
    void anOutletThatIsThereByItsIdOrItsHostIsNotAdded() {
        var taken = OutletEntry.of("ledger.example", "Another", "en", Tier.NAMED_PRESS);
        assertThat(OutletCandidate.adding(registers(OUTLETS), OutletEntry.id("ledger.example"), taken))
                .as("its host")
                .isEmpty();
        var named = "{id: ledger, names: [Other], hosts: [other.example], tier: named_press, role: newsroom}";
        assertThat(OutletCandidate.adding(registers(OUTLETS), LEDGER, named))
                .as("its id")
                .isEmpty();
        assertThat(OutletCandidate.adding(Map.of(), LEDGER, named)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "edger", "led", ".*", "", "Ledger"})
    void noOtherOutletIsTakenForIt(String id) {
        assertThat(OutletCandidate.of(registers(OUTLETS), new OutletId(id), Tier.EXCLUDED))
                .isEmpty();
        assertThat(OutletCandidate.of(Map.of(), LEDGER, Tier.EXCLUDED)).isEmpty();
    }

    private static Map<RegisterKind, String> registers(String outlets) {
        return Map.of(
                RegisterKind.OUTLETS,
                outlets,
                RegisterKind.FEEDS,
                "feeds:\n  - {id: ledger, url: \"https://ledger.example/feed\", outlet: ledger, kind: rss}\n",
                RegisterKind.COMPANIES,
                "companies:\n  - {slug: qwen, name: Qwen, fiscal_year_end: 3, aliases: [{text: Qwen, strength: strong}]}\n",
                RegisterKind.POLICY,
                policy());
    }

    private static String policy() {
        var tier = "{list: %1$s, commentary_cite: %1$s, figure_corroborate: %1$s, figure_primary: %1$s%2$s}";
        var why = ", reason: TOLD, wording: {en: It says why., zh: 说明原因。}";
        return """
                story_window_days: 14
                tiers:
                  primary: %1$s
                  named_press: %1$s
                  commentary: %2$s
                  excluded: %2$s
                  unlisted: %3$s
                rules: []
                """.formatted(tier.formatted("allow", ""), tier.formatted("deny", why), tier.formatted("review", why));
    }
}
