package press.masthead.benchmarks.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import press.masthead.model.Article;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;

/// The articles as they lie in their topic.
///
/// @param ends offset after the last of each partition
/// @param bytes of all of them, as JSON
record Source(int articles, Map<TopicPartition, Long> ends, long bytes) {
    private static final int LINGER_MILLIS = 20;
    private static final int AT_A_TIME = 10_000;

    /// Whether the group has read them all, and said so.
    boolean isCommitted(Admin admin, String group) throws Exception {
        var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey(), each -> each.getValue().offset()));
        return committed.equals(ends);
    }

    /// Writes them, outside any transaction, so that the last article has the last offset.
    static Source written(ServiceSettings settings, Stream<Article> articles) throws Exception {
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("compression.type", "zstd");
        properties.put("linger.ms", LINGER_MILLIS);
        var written = new Written();
        try (var producer = new KafkaProducer<>(
                properties,
                Topics.ARTICLES.key().serializer(),
                Topics.ARTICLES.value().serializer())) {
            for (var slices = articles.gather(Gatherers.windowFixed(AT_A_TIME)).iterator(); slices.hasNext(); ) {
                var sent = slices.next().stream()
                        .map(article ->
                                producer.send(new ProducerRecord<>(Topics.ARTICLES.name(), article.id(), article)))
                        .toList();
                producer.flush();
                for (var each : sent) {
                    written.add(each.get());
                }
            }
        }
        return new Source(written.articles, Map.copyOf(written.ends), written.bytes);
    }

    private static final class Written {
        private final Map<TopicPartition, Long> ends = new HashMap<>();
        private int articles;
        private long bytes;

        void add(RecordMetadata place) {
            articles++;
            bytes += place.serializedValueSize();
            ends.merge(new TopicPartition(place.topic(), place.partition()), place.offset() + 1, Math::max);
        }
    }
}
