package press.masthead.standalone.history;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topic;

/// What a topic holds at this moment, streamed; it joins no group and changes nothing that runs.
public final class TopicHistory implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;

    public TopicHistory(ServiceSettings settings) {
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /// How many values could not be read.
    public <K, V> long everyValue(Topic<K, V> topic, Consumer<V> each) {
        var unreadable = 0L;
        for (var partition : partitions(topic)) {
            unreadable += values(topic, partition, end(partition), record -> true, each);
        }
        return unreadable;
    }

    /// Of every key the last value, passing over keys that were deleted. Each partition is read twice, first for what
    /// is last: compaction may be far behind.
    public <K, V> long lastValues(Topic<K, V> topic, Consumer<V> each) {
        var unreadable = 0L;
        for (var partition : partitions(topic)) {
            var end = end(partition);
            var last = new LastOffsets();
            read(partition, end, record -> last.put(record.key(), record.offset()));
            unreadable += values(topic, partition, end, record -> last.isLast(record.key(), record.offset()), each);
        }
        return unreadable;
    }

    private interface Choice {
        boolean takes(ConsumerRecord<byte[], byte[]> record);
    }

    private <V> long values(Topic<?, V> topic, TopicPartition partition, long end, Choice choice, Consumer<V> each) {
        var unreadable = new long[1];
        read(partition, end, record -> {
            if (record.value() != null && choice.takes(record)) {
                try {
                    each.accept(topic.value().deserializer().deserialize(topic.name(), record.value()));
                } catch (SerializationException _) {
                    unreadable[0]++;
                }
            }
        });
        return unreadable[0];
    }

    private List<TopicPartition> partitions(Topic<?, ?> topic) {
        return consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private long end(TopicPartition partition) {
        return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    }

    private void read(TopicPartition partition, long end, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        while (consumer.position(partition) < end) {
            for (var record : consumer.poll(POLL)) {
                if (record.offset() < end) {
                    each.accept(record);
                }
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
