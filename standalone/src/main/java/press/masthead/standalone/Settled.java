package press.masthead.standalone;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import press.masthead.classify.ClassifyService;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.platform.runtime.Backlog;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.ProfileService;

/// Waits until every feed has been polled once and all that came of it has reached the lists.
public final class Settled {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration QUIET = Duration.ofSeconds(1);

    private Settled() {}

    public static void await(ServiceSettings settings, Set<FeedId> feeds, Duration patience)
            throws InterruptedException {
        var started = System.nanoTime();
        everyFeedPolled(settings, new HashSet<>(feeds), started + patience.toNanos());
        try (var backlog = new Backlog(settings)) {
            while (!(backlog.isEmpty(ClassifyService.NAME, List.of(Topics.ARTICLES))
                    && backlog.isEmpty(ProfileService.NAME, List.of(Topics.DECISIONS, Topics.EDITS)))) {
                within(started + patience.toNanos(), "the services are still at work");
                TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
            }
        }
        quiet(settings, started + patience.toNanos());
    }

    private static void everyFeedPolled(ServiceSettings settings, Set<FeedId> waiting, long deadline) {
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(
                properties,
                Topics.FEED_STATES.key().deserializer(),
                Topics.FEED_STATES.value().deserializer())) {
            var partitions = consumer.partitionsFor(Topics.FEED_STATES.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!waiting.isEmpty()) {
                within(deadline, "%d feeds have not been polled".formatted(waiting.size()));
                consumer.poll(POLL).forEach(record -> {
                    if (record.value() != null && record.value().outcome() != FeedState.Outcome.NEVER_POLLED) {
                        waiting.remove(record.key());
                    }
                });
            }
        }
    }

    /// Lists are published a moment after the last change, a longer one where they are long.
    private static void quiet(ServiceSettings settings, long deadline) throws InterruptedException {
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.COVERAGE.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            for (var ends = consumer.endOffsets(partitions); ; ) {
                within(deadline, "lists are still being published");
                TimeUnit.MILLISECONDS.sleep(QUIET.toMillis());
                var later = consumer.endOffsets(partitions);
                if (later.equals(ends)) {
                    return;
                }
                ends = later;
            }
        }
    }

    private static void within(long deadline, String waitingFor) {
        if (System.nanoTime() > deadline) {
            throw new CannotStart("gave up waiting: %s; run it again and see its log".formatted(waitingFor));
        }
    }
}
