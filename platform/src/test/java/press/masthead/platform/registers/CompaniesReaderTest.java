package press.masthead.platform.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.model.MatchType;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;
import press.masthead.model.register.RegisterKind;

/// A companies register is read whole: exact companies, or every fault with its line and a way to mend it.
class CompaniesReaderTest {
    private static final Path ROOT = Path.of(System.getProperty("masthead.root"));
    private static final String HEAD = """
            word_lists:
              - {id: ai, words: [AI, 大模型]}
            companies:
              - slug: anthropic
                name: Anthropic
                fiscal_year_end: 12
            """;

    @Test
    void aWordListJoinsTheTextsThatAnAliasNamesItself() {
        var reading = (RegisterReading.Accepted) read(HEAD + """
                    aliases:
                      - {text: Claude, language: en, strength: weak, case: exact, near: [Opus], near_words: [ai],
                         not_near: [Monet], valid_from: 2023-03-14}
                """);

        assertThat(reading.registers().companies().getFirst().aliases())
                .containsExactly(new Alias(
                        "Claude",
                        MatchType.PRODUCT,
                        "en",
                        Alias.Strength.WEAK,
                        true,
                        List.of("Opus", "AI", "大模型"),
                        List.of("Monet"),
                        "2023-03-14",
                        ""));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        "aliases: [{text: Claude, strength: weak, near_words: [ia]}]",
                        "companies.yaml:7: word list 'ia' is unknown; did you mean 'ai'?"),
                arguments(
                        "aliases: [{text: Claude, strength: weak, near: [Opus], not_near: [Opus]}]",
                        "companies.yaml:7: 'Opus' is in near and in not_near; delete one"),
                arguments(
                        "aliases: [{text: Claude, strength: strong, not_near: [claude]}]",
                        "companies.yaml:7: 'claude' is the alias itself, so it could never match; delete it"),
                arguments(
                        "aliases: [{text: Claude, strength: strong, case: exacct}]",
                        "companies.yaml:7: case 'exacct' is unknown; did you mean 'exact'?"),
                arguments(
                        "aliases: [{text: Claude, strength: strong}, {text: CLAUDE, strength: weak}]",
                        "companies.yaml:7: alias 'CLAUDE' stands above already; delete one"),
                arguments(
                        "aliases: [{text: Claude, strength: strong, valid_from: 2026-01-02, valid_to: 2026-01-01}]",
                        "companies.yaml:7: valid_from 2026-01-02 is after valid_to 2026-01-01; exchange them"),
                arguments(
                        "aliases: [{text: Claude, strength: strong, valid_from: January}]",
                        "companies.yaml:7: valid_from 'January' will not do; write a date as 2027-06-30"),
                arguments(
                        "aliases: [{text: Claude, strength: strong}]\n    tickers: [\"NYS:BABA\"]",
                        "companies.yaml:8: exchange 'NYS' is unknown; did you mean 'NYSE'?"),
                arguments(
                        "aliases: [{text: Claude, strength: strong}]\n    tickers: [BABA]",
                        "companies.yaml:8: tickers 'BABA' will not do; write exchange and symbol as NYSE:BABA"),
                arguments(
                        "aliases: [{text: Claude, strength: strong}]\n    domains: [\"https://claude.ai\"]",
                        "companies.yaml:8: domains 'https://claude.ai' will not do; write a host as qwen.ai"),
                arguments(
                        "aliases: []",
                        "companies.yaml:7: a company without aliases can never be found; add at least one"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldWithItsLineAndAWayToMendIt(String rest, String fault) {
        assertThat(faults(HEAD + "    " + rest + "\n")).containsExactly(fault);
    }

    @Test
    void aNameThatIsEnoughAloneBelongsToOneCompany() {
        assertThat(faults(HEAD + """
                    domains: [claude.ai]
                    aliases: [{text: Claude, strength: strong}]
                  - slug: other
                    name: Other
                    fiscal_year_end: 12
                    domains: [claude.ai]
                    aliases: [{text: claude, strength: strong}]
                """))
                .containsExactlyInAnyOrder(
                        "companies.yaml:9: alias 'claude' is strong under anthropic already; make one of them weak, or delete it",
                        "companies.yaml:12: domain 'claude.ai' stands under anthropic already; delete one");
    }

    @Test
    void theDefaultRegisterHoldsSixteenCompaniesWithTheNumbersOfTheirIssuers() throws IOException {
        var reading = (RegisterReading.Accepted) read(Files.readString(ROOT.resolve("registers/companies.yaml")));

        assertThat(reading.registers().companies())
                .hasSize(16)
                .filteredOn(company -> !company.cik().isEmpty())
                .extracting(company -> company.slug().value(), Company::cik, Company::fiscalYearEnd)
                .containsExactly(
                        tuple("alibaba-qwen", "0001577552", 3),
                        tuple("baidu-ernie", "0001329099", 12),
                        tuple("google-gemini", "0001652044", 12),
                        tuple("meta-llama", "0001326801", 12),
                        tuple("nvidia", "0001045810", 1));
    }

    private static List<String> faults(String companies) {
        return ((RegisterReading.Refused) read(companies))
                .faults().stream()
                        .filter(fault -> fault.file().equals("companies.yaml"))
                        .map(RegisterFault::toString)
                        .toList();
    }

    private static RegisterReading read(String companies) {
        try {
            return RegisterParser.parse(Map.of(
                    RegisterKind.FEEDS,
                    "feeds: []\n",
                    RegisterKind.OUTLETS,
                    "outlets: []\n",
                    RegisterKind.COMPANIES,
                    companies,
                    RegisterKind.POLICY,
                    Files.readString(ROOT.resolve("registers/policy.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
