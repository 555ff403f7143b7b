package press.masthead.classify.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;

class CountingTest {
    @Test
    void aFrequencyIsNeverTooSmallAndSeldomTooLarge() {
        var frequencies = new Frequencies();
        IntStream.range(0, 200_000).forEach(number -> {
            for (var times = 0; times <= number % 4; times++) {
                frequencies.add("word" + number);
            }
        });

        var tooLarge = IntStream.range(0, 200_000)
                .peek(number -> assertThat(frequencies.of("word" + number)).isGreaterThan(number % 4))
                .filter(number -> frequencies.of("word" + number) != number % 4 + 1)
                .count();
        assertThat(tooLarge).isLessThan(2_000);
        assertThat(frequencies.of("another")).isLessThan(4);
    }

    @Test
    void whatIsFrequentStaysWhenMuchElsePasses() {
        var neighbours = new Neighbours();
        for (var number = 0; number < 500_000; number++) {
            neighbours.add(0, phrase("seldom" + number), new ArticleId("a" + number));
            if (number % 100 == 0) {
                neighbours.add(0, phrase("often"), new ArticleId("a" + number));
            }
        }

        assertThat(neighbours.of(1_000))
                .singleElement()
                .satisfies(found -> assertThat(found.getKey().text()).isEqualTo("often"))
                .satisfies(found -> assertThat(found.getValue().examples()).hasSize(3));
        assertThat(neighbours.of(1)).hasSizeLessThanOrEqualTo(200_000);
    }

    /// The ratio of the 2-by-2 table 110, 2442, 111, 29114 in Dunning's paper.
    @Test
    void theRatioIsDunnings() {
        assertThat(LogLikelihood.of(110, 2552, 221, 31777)).isEqualTo(270.72, within(0.01));
        assertThat(LogLikelihood.of(1, 100, 100, 1_000)).isZero();
    }

    private static Phrase phrase(String text) {
        return new Phrase(text, (char) 0, (char) 0);
    }
}
