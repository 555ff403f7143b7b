package press.masthead.profile.desk.actions;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/// Whether what was read of a topic is what the topic holds: the broker is asked where the topic ends now and then, and
/// what it answered must have been read by the next question. Times are of [System#nanoTime].
final class Freshness {
    private static final long ASKED_EVERY = Duration.ofSeconds(5).toNanos();
    private static final long STALE_AFTER = Duration.ofSeconds(20).toNanos();

    private Optional<Map<TopicPartition, Long>> ends = Optional.empty();
    private long asked;
    private volatile long sure;

    /// Fresh to begin with: everything was read just now.
    Freshness(long now) {
        asked = now;
        sure = now;
    }

    boolean isTimeToAsk(long now) {
        return now - asked >= ASKED_EVERY;
    }

    /// @param answer where the topic ends now; empty when the broker did not say
    /// @param positions how far it was read
    void asked(Optional<Map<TopicPartition, Long>> answer, Map<TopicPartition, Long> positions, long now) {
        if (ends.filter(before -> hasReached(before, positions)).isPresent()) {
            sure = asked;
        }
        ends = answer;
        asked = now;
    }

    boolean isFresh(long now) {
        return now - sure < STALE_AFTER;
    }

    private static boolean hasReached(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
