package press.masthead.profile.api.changes;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.errors.WakeupException;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.representations.PreparedLists;

/// Reads the `coverage` topic from its beginning and goes on reading: it tells of each list that became another, and,
/// once it has read what was there when it began, hands over each new list before it tells of it.
public final class CoverageFollower implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<CompanySlug, CoverageList> consumer;
    private final ChangeLog log;
    private final PreparedLists prepared;
    private final Consumer<CompanySlug> changed;
    private final Thread thread = Thread.ofVirtual().name("follow-coverage").unstarted(this::follow);
    private volatile boolean closed;

    private CoverageFollower(
            KafkaConsumer<CompanySlug, CoverageList> consumer,
            ChangeLog log,
            PreparedLists prepared,
            Consumer<CompanySlug> changed) {
        this.changed = changed;
        this.consumer = consumer;
        this.log = log;
        this.prepared = prepared;
    }

    /// Starts to read.
    ///
    /// @param changed hears of each list that becomes another from now on, when it is ready to be served
    public static CoverageFollower start(
            ServiceSettings settings, ChangeLog log, PreparedLists prepared, Consumer<CompanySlug> changed) {
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        properties.put("client.id", "profile-api-" + settings.instance());
        var consumer = new KafkaConsumer<>(
                properties,
                Topics.COVERAGE.key().deserializer(),
                Topics.COVERAGE.value().deserializer());
        var follower = new CoverageFollower(consumer, log, prepared, changed);
        follower.thread.start();
        return follower;
    }

    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (consumer) {
            var partitions = consumer.partitionsFor(Topics.COVERAGE.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (!closed) {
                poll();
                if (!log.isComplete() && hasReached(ends, partitions)) {
                    log.complete();
                }
            }
        } catch (WakeupException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    /// What cannot be read is passed over here; the topology's own reader keeps it as a dead letter.
    private void poll() {
        try {
            consumer.poll(POLL).forEach(this::take);
        } catch (RecordDeserializationException e) {
            consumer.seek(e.topicPartition(), e.offset() + 1);
        }
    }

    private boolean hasReached(Map<TopicPartition, Long> ends, List<TopicPartition> partitions) {
        return partitions.stream()
                .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }

    private void take(ConsumerRecord<CompanySlug, CoverageList> record) {
        var list = record.value();
        if (list == null) {
            return;
        }
        var version = log.isComplete() ? prepared.changed(list) : prepared.seen(list);
        log.add(new Change(list.company(), list.name(), list.total(), version, record.partition(), record.offset()));
        if (log.isComplete()) {
            changed.accept(list.company());
        }
    }
}
