package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.classify.ClassifyService;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.Decision;
import press.masthead.model.FeedId;
import press.masthead.model.Verdict;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.registers.RegisterWatch;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;

/// A new version of the policy reaches every article of every partition, over two instances, one of which goes away in
/// the middle; and the earlier version takes it back.
class ReevaluationAtWorkTest {
    private static final Path REGISTERS = Path.of(System.getProperty("masthead.root"), "registers");
    private static final int ARTICLES = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path data;

    private final Map<ArticleId, Decision> standing = new HashMap<>();

    @Test
    void everyArticleIsDecidedAgainWhileOthersArriveAndAnInstanceGoes() throws IOException {
        var policy = Files.readString(REGISTERS.resolve("policy.yaml"));
        var held = policy.replace(
                "  named_press:\n    list: allow",
                "  named_press:\n    reason: ON_HOLD\n    wording: {en: On hold., zh: 暂缓。}\n    list: review");
        try (var kafka = EmbeddedKafka.start(data.resolve("kafka"), 0, Map.of())) {
            var settings = settings(kafka, "1");
            Broker.prepare(settings);
            apply(settings, policy);
            try (var registers = RegisterWatch.start(settings, PATIENCE);
                    var one = ClassifyService.start(settings, registers);
                    var decisions = decisions(settings)) {
                var other = ClassifyService.start(settings(kafka, "2"), registers);
                await().atMost(PATIENCE).until(() -> shareTheWork(one, other));
                put(settings, 0, ARTICLES);
                follow(decisions, Verdict.ALLOW, ARTICLES);

                apply(settings, held);
                put(settings, ARTICLES, ARTICLES + 10);
                await().atMost(PATIENCE).until(() -> read(decisions, Verdict.REVIEW) > ARTICLES / 10);
                other.close();
                follow(decisions, Verdict.REVIEW, ARTICLES + 10);

                apply(settings, policy);
                follow(decisions, Verdict.ALLOW, ARTICLES + 10);
            }
        }
    }

    private static boolean shareTheWork(StreamsService one, StreamsService other) {
        return one.ready() && other.ready() && tasks(one) == 2 && tasks(other) == 2;
    }

    private static int tasks(StreamsService service) {
        return service.streams().metadataForLocalThreads().stream()
                .mapToInt(thread -> thread.activeTasks().size())
                .sum();
    }

    private void follow(KafkaConsumer<ArticleId, Decision> decisions, Verdict verdict, int articles) {
        await().atMost(PATIENCE).until(() -> read(decisions, verdict) == articles);
        assertThat(standing).hasSize(articles);
    }

    /// How many articles stand with that verdict for the list.
    private long read(KafkaConsumer<ArticleId, Decision> decisions, Verdict verdict) {
        decisions.poll(Duration.ofMillis(100)).forEach(record -> standing.put(record.key(), record.value()));
        return standing.values().stream()
                .filter(decision -> decision.verdicts().list() == verdict)
                .count();
    }

    private void apply(ServiceSettings settings, String policy) {
        var sources = new HashMap<>(RegisterFiles.sources(REGISTERS));
        sources.put(RegisterKind.POLICY, policy);
        RegisterPublisher.apply(settings, sources, Instant.EPOCH);
    }

    private static void put(ServiceSettings settings, int from, int to) {
        try (var producer = new KafkaProducer<>(
                new HashMap<String, Object>(settings.kafka()),
                Topics.ARTICLES.key().serializer(),
                Topics.ARTICLES.value().serializer())) {
            for (var number = from; number < to; number++) {
                var article = article(new ArticleId("a" + number));
                var _ = producer.send(new ProducerRecord<>(Topics.ARTICLES.name(), article.id(), article));
            }
        }
    }

    private static Article article(ArticleId id) {
        var url = "https://www.cnbc.com/" + id;
        var dating = new Dating.Undated("");
        return new Article(
                id,
                0,
                new FeedId("f"),
                "",
                url,
                url,
                "",
                "Qwen grows",
                "",
                "It grows.",
                "Jane Doe",
                dating,
                dating,
                "en",
                List.of(),
                Instant.EPOCH);
    }

    private static KafkaConsumer<ArticleId, Decision> decisions(ServiceSettings settings) {
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        var consumer = new KafkaConsumer<>(
                properties,
                Topics.DECISIONS.key().deserializer(),
                Topics.DECISIONS.value().deserializer());
        var partitions = consumer.partitionsFor(Topics.DECISIONS.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toList());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private ServiceSettings settings(EmbeddedKafka kafka, String instance) {
        return ServiceSettings.local("test", instance, kafka.bootstrapServers(), data.resolve("state-" + instance));
    }
}
