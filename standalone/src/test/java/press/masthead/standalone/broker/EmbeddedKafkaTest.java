package press.masthead.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.ServiceSettings;

class EmbeddedKafkaTest {
    @TempDir
    Path directory;

    @Test
    void recordsOutliveTheBroker() throws Exception {
        try (var broker = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            Broker.prepare(settings(broker));
            try (var producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", broker.bootstrapServers()),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>("edits", 0, "key", "value")).get();
            }
        }
        try (var broker = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            Broker.prepare(settings(broker));
            try (var consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest"),
                    new StringDeserializer(),
                    new StringDeserializer())) {
                consumer.assign(List.of(new TopicPartition("edits", 0)));
                assertThat(consumer.poll(Duration.ofSeconds(20)))
                        .singleElement()
                        .satisfies(read -> assertThat(read.value()).isEqualTo("value"));
            }
        }
    }

    @Test
    void aBusyPortIsToldInOneLine() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedKafka.start(directory.resolve("kafka"), taken.getLocalPort(), Map.of()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("the embedded broker cannot start on")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void aFolderThatIsAFileIsToldInOneLine() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> EmbeddedKafka.start(file, 0, Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("make the folder writable");
    }

    private ServiceSettings settings(EmbeddedKafka broker) {
        return ServiceSettings.local("test", "1", broker.bootstrapServers(), directory.resolve("state"));
    }
}
