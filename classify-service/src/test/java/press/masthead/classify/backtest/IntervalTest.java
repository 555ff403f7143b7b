package press.masthead.classify.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.Interval;

class IntervalTest {
    /// Against published tables of the score interval.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 1",
        "0, 10, 0, 0, 0.2775",
        "10, 10, 1, 0.7225, 1",
        "5, 10, 0.5, 0.2366, 0.7634",
        "81, 263, 0.308, 0.2553, 0.3662",
        "950, 1000, 0.95, 0.9347, 0.9619"
    })
    void aShareComesWithWhatItsCountCanTell(long hits, long all, double share, double low, double high) {
        assertThat(Interval.of(hits, all)).isEqualTo(new Interval(share, low, high));
    }
}
