package press.masthead.classify.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import press.masthead.model.CompanyMatch;
import press.masthead.model.register.Alias;

/// Every weak alias in a sentence in which it is its company, and in one in which it is a namesake.
class NamesakesTest {
    private static final double SURE = 0.5;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/matching/namesakes.txt", delimiter = '|')
    void aNamesakeIsToldFromTheCompany(String company, String alias, String itself, String another) {
        assertThat(surely(company, itself)).as(itself).isNotEmpty();
        assertThat(surely(company, another)).as(another).isEmpty();
    }

    @Test
    void everyWeakAliasHasItsRow() throws Exception {
        try (var stream = NamesakesTest.class.getResourceAsStream("/matching/namesakes.txt")) {
            assertThat(stream).isNotNull();
            var rows = new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .map(row -> row.split(" \\| "))
                    .map(row -> row[0] + " " + row[1])
                    .toList();
            assertThat(rows).containsAll(weakAliases().toList());
        }
    }

    private static Stream<String> weakAliases() {
        return DefaultCompanies.companies().stream()
                .flatMap(company -> company.aliases().stream()
                        .filter(alias -> alias.strength() == Alias.Strength.WEAK)
                        .map(alias -> company.slug().value() + " " + alias.text()));
    }

    private static List<CompanyMatch> surely(String company, String headline) {
        return DefaultCompanies.matches(headline, "").stream()
                .filter(match -> match.slug().value().equals(company) && match.identity() >= SURE)
                .toList();
    }
}
