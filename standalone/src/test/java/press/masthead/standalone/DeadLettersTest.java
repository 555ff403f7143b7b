package press.masthead.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.DeadLetter;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topic;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.representations.ListText;
import press.masthead.standalone.broker.EmbeddedKafka;

/// A record that cannot be read ends, whole, in `dead-letters`, and the rest goes on.
class DeadLettersTest {
    private static final String BROKEN = "{\"half\": \"written";

    @TempDir
    Path directory;

    @Test
    void everyTopicsPoisonIsKeptAndStopsNothing() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            var read = List.<Topic<?, ?>>of(
                    Topics.FEEDS, Topics.ARTICLES, Topics.REGISTERS, Topics.DECISIONS, Topics.EDITS, Topics.COVERAGE);
            poison(kafka, read.subList(0, read.size() - 1));
            try (var pipeline = SamplePipeline.over(kafka.bootstrapServers(), directory.resolve("state"), List.of())) {
                assertThat(ListText.of(pipeline.list()).lines()).hasSize(7);
                poison(kafka, List.of(Topics.COVERAGE));
                Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(letters(kafka))
                                .extracting(DeadLetter::topic)
                                .containsAll(read.stream().map(Topic::name).toList()));
                assertThat(letters(kafka)).allSatisfy(letter -> {
                    assertThat(new String(Base64.getDecoder().decode(letter.valueBase64()), UTF_8))
                            .isEqualTo(BROKEN);
                    assertThat(letter.cause()).contains("undecodable record in " + letter.topic());
                });
            }
        }
    }

    private void poison(EmbeddedKafka kafka, List<Topic<?, ?>> topics) {
        var settings = ServiceSettings.local("test", "poison", kafka.bootstrapServers(), directory);
        Broker.prepare(settings);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (var topic : topics) {
                var _ = producer.send(new ProducerRecord<>(topic.name(), "poison", BROKEN));
            }
        }
    }

    private static List<DeadLetter> letters(EmbeddedKafka kafka) {
        return TopicContents.values(kafka.bootstrapServers(), Topics.DEAD_LETTERS);
    }
}
