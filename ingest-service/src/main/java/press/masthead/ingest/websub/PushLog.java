package press.masthead.ingest.websub;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import press.masthead.model.Push;
import press.masthead.platform.topics.Topics;

/// Tells the owners of feeds what hubs told. What was told here is kept: it outlives a crash.
final class PushLog implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 8;

    private final KafkaProducer<String, Push> producer;

    PushLog(Map<String, String> kafka) {
        var properties = new HashMap<String, Object>(kafka);
        properties.put("compression.type", "zstd");
        properties.put("enable.idempotence", true);
        properties.put("max.block.ms", PATIENCE_SECONDS * 1_000);
        properties.put("max.request.size", Topics.MAX_RECORD_BYTES);
        producer = new KafkaProducer<>(
                properties,
                Topics.PUSHES.key().serializer(),
                Topics.PUSHES.value().serializer());
    }

    /// Whether it is kept; if not, the hub is to come again.
    boolean tell(String domain, Push push) throws InterruptedException {
        try {
            producer.send(new ProducerRecord<>(Topics.PUSHES.name(), domain, push))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
