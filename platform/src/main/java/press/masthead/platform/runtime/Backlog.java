package press.masthead.platform.runtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import press.masthead.platform.topics.Topic;

/// Whether a service has committed records still to process. A transaction's own markers take offsets too, so what lies
/// between the committed offset and the end is read, not counted.
public final class Backlog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final ServiceSettings settings;
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;

    public Backlog(ServiceSettings settings) {
        this.settings = settings;
        admin = Admin.create(new HashMap<>(settings.kafka()));
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /// Whether the service has processed all that its source topics and its own repartition topics hold.
    public boolean isEmpty(String service, List<Topic<?, ?>> sources) throws InterruptedException {
        try {
            var group = settings.applicationId(service);
            var committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            for (var end : ends(group, sources).entrySet()) {
                var offset = committed.get(end.getKey());
                if (holdsRecords(end.getKey(), offset == null ? 0 : offset.offset(), end.getValue())) {
                    return false;
                }
            }
            return true;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot ask Kafka for offsets", e);
        }
    }

    private Map<TopicPartition, Long> ends(String group, List<Topic<?, ?>> sources)
            throws ExecutionException, InterruptedException {
        var names = sources.stream().map(Topic::name).collect(Collectors.toCollection(HashSet::new));
        admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith(group) && name.endsWith("-repartition"))
                .forEach(names::add);
        var partitions = new HashMap<TopicPartition, OffsetSpec>();
        admin.describeTopics(names)
                .allTopicNames()
                .get()
                .values()
                .forEach(topic -> topic.partitions()
                        .forEach(partition -> partitions.put(
                                new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        return admin
                .listOffsets(partitions, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private boolean holdsRecords(TopicPartition partition, long from, long end) {
        if (from >= end) {
            return false;
        }
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        while (consumer.position(partition) < end) {
            if (!consumer.poll(POLL).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
