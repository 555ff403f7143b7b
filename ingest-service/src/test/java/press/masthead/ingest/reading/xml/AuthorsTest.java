package press.masthead.ingest.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Author                       | Ann Author",
                "ann@gazette.example              | ''",
                "(ann@gazette.example)            | ''",
                "ann@gazette.example (Ann Author) | Ann Author",
                "ann@gazette.example(Ann Author)  | Ann Author",
                "Ann Author <ann@gazette.example> | Ann Author",
                "Ann Author (ann@gazette.example) | Ann Author",
                "Ann Author ann@gazette.example   | Ann Author",
                "Ann Author @ann                  | Ann Author @ann",
                "@ann                             | @ann",
                "Ann @ The Gazette                | Ann @ The Gazette",
                "ann@gazette.example, Bob         | ann@gazette.example, Bob",
                "''                               | ''"
            })
    void aMailAddressIsNoName(String printed, String name) {
        assertThat(Authors.withoutMail(printed)).isEqualTo(name);
    }

    @Test
    void nothingMadeToMisleadTakesLong() {
        for (var part : new String[] {"a@", "(a@", "a@b (", " a@b", "@"}) {
            var printed = part.repeat(1_000) + " x";
            assertThat(Authors.withoutMail(printed)).isEqualTo(printed);
        }
    }
}
