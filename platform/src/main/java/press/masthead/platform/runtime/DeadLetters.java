package press.masthead.platform.runtime;

import java.time.Instant;
import java.util.Base64;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import press.masthead.model.DeadLetter;
import press.masthead.platform.topics.Topics;

/// Dead letters as records of their topic. The key names where the record stood, as in `articles-2@17`.
public final class DeadLetters {
    private static final int LONGEST_CAUSE = 2_000;

    private DeadLetters() {}

    /// Where a record stood.
    public record Place(String topic, int partition, long offset, long timestamp) {}

    public static ProducerRecord<byte[], byte[]> record(
            String service, Place place, byte @Nullable [] key, byte @Nullable [] value, Throwable cause) {
        var letter = new DeadLetter(
                service,
                place.topic(),
                place.partition(),
                place.offset(),
                base64(key),
                base64(value),
                words(cause),
                Instant.ofEpochMilli(Math.max(0, place.timestamp())));
        var topic = Topics.DEAD_LETTERS;
        var name = "%s-%d@%d".formatted(place.topic(), place.partition(), place.offset());
        return new ProducerRecord<>(
                topic.name(),
                topic.key().serializer().serialize(topic.name(), name),
                topic.value().serializer().serialize(topic.name(), letter));
    }

    private static String base64(byte @Nullable [] bytes) {
        return bytes == null ? "" : Base64.getEncoder().encodeToString(bytes);
    }

    private static String words(Throwable cause) {
        var text = new StringBuilder(cause.toString());
        for (var next = cause.getCause(); next != null; next = next.getCause()) {
            text.append("; because of ").append(next);
        }
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text.toString();
    }
}
