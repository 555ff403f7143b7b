package press.masthead.classify.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void sharesHaveWilsonsInterval() {
        var counts = new Counts(19, 1, 0, 80);

        assertThat(counts.precision().value()).isEqualTo(0.95);
        assertThat(counts.precision().low()).isCloseTo(0.764, within(0.001));
        assertThat(counts.precision().high()).isCloseTo(0.991, within(0.001));
        assertThat(counts.recall().value()).isEqualTo(1);
        assertThat(counts.recall().high()).isCloseTo(1, within(1e-9));
        assertThat(counts.f1().value()).isCloseTo(0.974, within(0.001));
        assertThat(counts.f1().low()).isBetween(0.9, 0.974);
    }

    @Test
    void ofNothingTheIntervalIsEverything() {
        assertThat(Counts.NONE.precision()).isEqualTo(new Counts.Estimate(0, 0, 1));
    }

    @Test
    void anExampleIsAlwaysInTheSameHalf() {
        assertThat(Half.of("hn-40503925")).isEqualTo(Half.of("hn-40503925"));
        assertThat(IntStream.range(0, 1_000)
                        .filter(i -> Half.of("id-" + i) == Half.REPORTED)
                        .count())
                .isBetween(450L, 550L);
    }
}
