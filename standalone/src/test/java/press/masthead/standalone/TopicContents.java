package press.masthead.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import press.masthead.platform.topics.Topic;

/// What a topic holds, as committed by now.
final class TopicContents {
    private static final Duration POLL = Duration.ofMillis(200);

    private TopicContents() {}

    static <K, V> List<V> values(String bootstrapServers, Topic<K, V> topic) {
        return records(bootstrapServers, topic.name(), topic.value().deserializer()).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    /// The last value of each key, as text.
    static Map<String, String> latest(String bootstrapServers, Topic<?, ?> topic) {
        var latest = new TreeMap<String, String>();
        records(bootstrapServers, topic.name(), new StringDeserializer())
                .forEach(record -> latest.put(record.key(), record.value()));
        return latest;
    }

    private static <V> List<ConsumerRecord<String, V>> records(
            String bootstrapServers, String topic, Deserializer<V> values) {
        var properties = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), values)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, V>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }
}
