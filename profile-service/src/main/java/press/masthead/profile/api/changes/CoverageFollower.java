package press.masthead.profile.api.changes;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.model.CompanySlug;
import press.masthead.platform.runtime.Follower;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.representations.Digest;
import press.masthead.profile.api.representations.PreparedLists;

/// Reads the `coverage` topic from its beginning and goes on reading: it tells of each list that became another, and,
/// once it has read what was there when it began, hands over each new list before it tells of it. Of what was there
/// it reads no lines, and holds few lists at a time.
public final class CoverageFollower {
    private static final Logger LOG = LoggerFactory.getLogger(CoverageFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    /// A list may weigh a megabyte.
    private static final int LISTS_AT_A_TIME = 16;

    private static final int FETCHED_BYTES = 4 * 1024 * 1024;
    private static final JsonSerde<Head> HEAD = new JsonSerde<>(Head.class);

    private final KafkaConsumer<CompanySlug, byte[]> consumer;
    private final ChangeLog log;
    private final PreparedLists prepared;
    private final Consumer<CompanySlug> changed;
    private Map<TopicPartition, Long> ends = Map.of();

    private CoverageFollower(
            KafkaConsumer<CompanySlug, byte[]> consumer,
            ChangeLog log,
            PreparedLists prepared,
            Consumer<CompanySlug> changed) {
        this.changed = changed;
        this.consumer = consumer;
        this.log = log;
        this.prepared = prepared;
    }

    /// Starts to read; gives what reads.
    ///
    /// @param changed hears of each list that becomes another from now on, when it is ready to be served
    public static Follower start(
            ServiceSettings settings, ChangeLog log, PreparedLists prepared, Consumer<CompanySlug> changed) {
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        properties.put("client.id", "profile-api-" + settings.instance());
        properties.put("max.poll.records", LISTS_AT_A_TIME);
        properties.put("fetch.max.bytes", FETCHED_BYTES);
        var consumer =
                new KafkaConsumer<>(properties, Topics.COVERAGE.key().deserializer(), new ByteArrayDeserializer());
        var follower = new CoverageFollower(consumer, log, prepared, changed);
        return Follower.start("follow-coverage", consumer, follower::readOn);
    }

    private void readOn() {
        if (ends.isEmpty()) {
            begin();
        }
        consumer.poll(POLL).forEach(this::take);
        if (!log.isComplete() && hasReachedTheEnds()) {
            log.complete();
        }
    }

    private void begin() {
        var partitions = consumer.partitionsFor(Topics.COVERAGE.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        ends = consumer.endOffsets(partitions);
    }

    private boolean hasReachedTheEnds() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /// What cannot be read is passed over here; the topology's own reader keeps it as a dead letter.
    @SuppressWarnings("NullAway") // a tombstone is a null, which Kafka's own types do not say
    private void take(ConsumerRecord<CompanySlug, byte[]> record) {
        if (record.value() == null) {
            prepared.gone(record.key());
            log.forget(record.key());
            return;
        }
        try {
            note(record);
        } catch (SerializationException e) {
            LOG.debug("passed over a list: {}", e.getMessage());
        }
    }

    /// Whether more waits to be read, in which case bytes are made anew only of what somebody asked for since they were
    /// made.
    private boolean isBehind(ConsumerRecord<?, ?> record) {
        return consumer.currentLag(new TopicPartition(record.topic(), record.partition()))
                        .orElse(0)
                > 0;
    }

    private void note(ConsumerRecord<CompanySlug, byte[]> record) {
        var topic = record.topic();
        var head = HEAD.deserializer().deserialize(topic, record.value());
        var version = Digest.of(record.value());
        if (log.isComplete() && (prepared.isAskedFor(head.company) || !isBehind(record))) {
            prepared.changed(Topics.COVERAGE.value().deserializer().deserialize(topic, record.value()), version);
        } else {
            prepared.seen(head.company, version);
        }
        log.add(new Change(head.company, head.name, head.total, version, record.partition(), record.offset()));
        if (log.isComplete()) {
            changed.accept(head.company);
        }
    }

    /// Of a list as published, all but its lines.
    private record Head(
            CompanySlug company,
            String name,
            @JsonSetter(nulls = Nulls.AS_EMPTY) int total) {}
}
