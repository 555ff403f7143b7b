package press.masthead.profile.desk.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static final TopicPartition PARTITION = new TopicPartition("edits", 0);

    private final Freshness freshness = new Freshness(0);

    @Test
    void whatIsReadUpToTheLastAnswerIsFresh() {
        for (var second = 5; second <= 60; second += 5) {
            asked(second, second, second);
        }

        assertThat(freshness.isFresh(seconds(74))).isTrue();
        assertThat(freshness.isFresh(seconds(75))).isFalse();
    }

    @Test
    void aBrokerThatDoesNotAnswerMakesItStale() {
        for (var second = 5; second <= 60; second += 5) {
            freshness.asked(Optional.empty(), Map.of(PARTITION, 0L), seconds(second));
        }

        assertThat(freshness.isFresh(seconds(19))).isTrue();
        assertThat(freshness.isFresh(seconds(60))).isFalse();
        asked(65, 1, 0);
        asked(70, 1, 1);
        assertThat(freshness.isFresh(seconds(70))).isTrue();
    }

    @Test
    void aReaderThatFallsBehindMakesItStale() {
        for (var second = 5; second <= 60; second += 5) {
            asked(second, 1_000, second);
        }

        assertThat(freshness.isFresh(seconds(60))).isFalse();
    }

    private void asked(int second, long end, long position) {
        freshness.asked(Optional.of(Map.of(PARTITION, end)), Map.of(PARTITION, position), seconds(second));
    }

    private static long seconds(int number) {
        return Duration.ofSeconds(number).toNanos();
    }
}
