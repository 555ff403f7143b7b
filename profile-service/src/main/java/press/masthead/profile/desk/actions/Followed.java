package press.masthead.profile.desk.actions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.platform.runtime.Follower;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topic;

/// A topic read whole by this instance and followed from then on, committed records alone. One that cannot be read is
/// passed over: the service that owns the topic's meaning keeps it as a dead letter.
public final class Followed<K, V> implements Main.Served {
    private static final Logger LOG = LoggerFactory.getLogger(Followed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    /// A list may weigh a megabyte.
    private static final int RECORDS_AT_A_TIME = 64;

    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(2);

    private final Topic<K, V> topic;
    private final Taker<K, V> taker;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Follower follower;
    private volatile Freshness freshness = new Freshness(System.nanoTime());
    private volatile boolean whole;

    /// Given each record, with the time it was written; null is a tombstone.
    @FunctionalInterface
    public interface Taker<K, V> {
        void take(K key, @Nullable V value, Instant at);
    }

    private Followed(Topic<K, V> topic, ServiceSettings settings, Taker<K, V> taker, boolean wholeFirst) {
        this.topic = topic;
        this.taker = taker;
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("client.id", settings.instance() + "-desk-" + topic.name());
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        properties.put("fetch.max.wait.ms", 100);
        properties.put("max.poll.records", RECORDS_AT_A_TIME);
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            if (wholeFirst) {
                readWhole();
            }
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
        follower = Follower.start("follow-" + topic.name(), consumer, this::read);
    }

    /// Returns once everything that is there now has been taken.
    public static <K, V> Followed<K, V> start(Topic<K, V> topic, ServiceSettings settings, Taker<K, V> taker) {
        return new Followed<>(topic, settings, taker, true);
    }

    /// Returns at once, and takes on the way what is there now.
    public static <K, V> Followed<K, V> begin(Topic<K, V> topic, ServiceSettings settings, Taker<K, V> taker) {
        return new Followed<>(topic, settings, taker, false);
    }

    /// Whether it is still at what was there when it began.
    public boolean isReading() {
        return follower.isAlive() && !whole;
    }

    /// Whether this is what the topic holds; not so where the broker is away, or where the follower ended or lags
    /// behind.
    public boolean isFresh() {
        return follower.isAlive() && freshness.isFresh(System.nanoTime());
    }

    private void readWhole() {
        toTheEnd();
        freshness = new Freshness(System.nanoTime());
        whole = true;
    }

    private void toTheEnd() {
        var partitions = consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            poll();
        }
    }

    private void read() {
        if (!whole) {
            readWhole();
        }
        poll();
        if (freshness.isTimeToAsk(System.nanoTime())) {
            freshness.asked(ends(), positions(), System.nanoTime());
        }
    }

    private void poll() {
        consumer.poll(POLL).forEach(this::take);
    }

    private Optional<Map<TopicPartition, Long>> ends() {
        try {
            return Optional.of(consumer.endOffsets(consumer.assignment(), ANSWERED_WITHIN));
        } catch (TimeoutException _) {
            return Optional.empty();
        }
    }

    private Map<TopicPartition, Long> positions() {
        return consumer.assignment().stream().collect(Collectors.toMap(Function.identity(), consumer::position));
    }

    @SuppressWarnings("NullAway") // a tombstone is a null, which Kafka's own types do not say
    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            taker.take(
                    topic.key().deserializer().deserialize(topic.name(), record.key()),
                    topic.value().deserializer().deserialize(topic.name(), record.value()),
                    Instant.ofEpochMilli(record.timestamp()));
        } catch (SerializationException e) {
            LOG.warn("passed over a record of {}: {}", topic.name(), e.getMessage());
        }
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        return follower.awaitFailure();
    }

    @Override
    public void close() {
        follower.close();
    }
}
