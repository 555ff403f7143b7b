package press.masthead.platform.registers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import press.masthead.model.register.RegisterVersion;
import press.masthead.platform.runtime.DeadLetters;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;

/// The `registers` topic, read from its beginning.
final class RegisterLog implements AutoCloseable {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.REGISTERS.name(), 0);
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final ServiceSettings settings;
    private final List<RegisterVersion> versions = new ArrayList<>();

    RegisterLog(ServiceSettings settings) {
        this.settings = settings;
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(PARTITION));
        consumer.seekToBeginning(List.of(PARTITION));
    }

    /// All versions up to the topic's present end.
    Collection<RegisterVersion> toTheEnd() {
        var end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
        while (consumer.position(PARTITION) < end) {
            poll();
        }
        return versions;
    }

    /// Whether more came within a moment.
    boolean poll() {
        var before = versions.size();
        consumer.poll(POLL).forEach(this::read);
        return versions.size() > before;
    }

    /// Reads on to the end that the broker last told of, and so never half of what was applied together. It asks the
    /// broker nothing, which may be away.
    void whatIsThere() {
        while (consumer.currentLag(PARTITION).orElse(0) > 0) {
            poll();
        }
    }

    /// A record that cannot be read is passed over, and kept whole where an operator finds it.
    private void read(ConsumerRecord<byte[], byte[]> record) {
        try {
            versions.add(Topics.REGISTERS.value().deserializer().deserialize(record.topic(), record.value()));
        } catch (SerializationException e) {
            var place = new DeadLetters.Place(record.topic(), record.partition(), record.offset(), record.timestamp());
            try (var producer = new KafkaProducer<>(
                    new HashMap<String, Object>(settings.kafka()),
                    new ByteArraySerializer(),
                    new ByteArraySerializer())) {
                var _ = producer.send(DeadLetters.record("registers", place, record.key(), record.value(), e));
            }
        }
    }

    KafkaConsumer<?, ?> consumer() {
        return consumer;
    }

    Collection<RegisterVersion> versions() {
        return versions;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
