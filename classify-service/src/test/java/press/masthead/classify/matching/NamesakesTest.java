package press.masthead.classify.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
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
    private static final int ITSELF = 2;
    private static final int ANOTHER = 3;
    private static final int SENTENCES = 150;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/matching/namesakes.txt", delimiter = '|')
    void aNamesakeIsToldFromTheCompany(String company, String alias, String itself, String another) {
        assertThat(surely(company, itself)).as(itself).isNotEmpty();
        assertThat(surely(company, another)).as(another).isEmpty();
    }

    @Test
    void everyWeakAliasHasItsRow() throws IOException {
        assertThat(rows().map(row -> row.get(0) + " " + row.get(1)).toList())
                .containsAll(weakAliases().toList());
    }

    @Test
    void eachSenseHasItsSentencesInBothLanguages() throws IOException {
        for (var sense : List.of(ITSELF, ANOTHER)) {
            var sentences = rows().map(row -> row.get(sense)).distinct().toList();
            assertThat(sentences).hasSizeGreaterThanOrEqualTo(SENTENCES);
            assertThat(sentences.stream().filter(NamesakesTest::isChinese))
                    .hasSizeBetween(SENTENCES / 3, sentences.size() - SENTENCES / 3);
        }
    }

    private static Stream<List<String>> rows() throws IOException {
        try (var stream = requireNonNull(NamesakesTest.class.getResourceAsStream("/matching/namesakes.txt"))) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> List.of(row.split(" \\| ", -1)));
        }
    }

    private static boolean isChinese(String sentence) {
        return sentence.codePoints().anyMatch(character -> UnicodeScript.of(character) == UnicodeScript.HAN);
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
