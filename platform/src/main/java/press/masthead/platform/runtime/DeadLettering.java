package press.masthead.platform.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A record that cannot be read, or that processing trips over, goes whole to `dead-letters` in the same transaction,
/// and the stream goes on. A fault that no single record caused stops the application.
public final class DeadLettering implements DeserializationExceptionHandler, ProcessingExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLettering.class);

    private String service = "";
    private Map<String, Object> kafka = Map.of();

    @Override
    public void configure(Map<String, ?> configs) {
        service = String.valueOf(configs.get(StreamsConfig.APPLICATION_ID_CONFIG));
        kafka = clientSettings(configs);
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> letter, Exception cause) {
        var dead = deadLetter(context, letter.key(), letter.value(), cause);
        if (isGlobal(context)) {
            send(dead);
            return DeserializationExceptionHandler.Response.resume();
        }
        return DeserializationExceptionHandler.Response.resume(List.of(dead));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, @Nullable Record<?, ?> letter, Exception cause) {
        if (cause instanceof Poisoned poisoned) {
            LOG.warn("dead letter kept of {}: {}", poisoned.topic(), String.valueOf(poisoned.getCause()));
            var place = new DeadLetters.Place(poisoned.topic(), context.taskId().partition(), -1, context.timestamp());
            return ProcessingExceptionHandler.Response.resume(
                    List.of(DeadLetters.record(service, place, poisoned.key(), poisoned.value(), poisoned)));
        }
        if (letter == null || context.topic() == null || context.sourceRawValue() == null) {
            return ProcessingExceptionHandler.Response.fail();
        }
        return ProcessingExceptionHandler.Response.resume(
                List.of(deadLetter(context, context.sourceRawKey(), context.sourceRawValue(), cause)));
    }

    /// The thread that follows a topic whole on every instance belongs to no task, and has no transaction to write in.
    private static boolean isGlobal(ErrorHandlerContext context) {
        return context.taskId().subtopology() < 0;
    }

    private void send(ProducerRecord<byte[], byte[]> letter) {
        try (var producer = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer())) {
            var _ = producer.send(letter);
        }
    }

    /// What of the settings of a Streams application any client of its broker needs.
    private static Map<String, Object> clientSettings(Map<String, ?> configs) {
        var settings = new HashMap<String, Object>();
        configs.forEach((name, value) -> {
            if (ProducerConfig.configNames().contains(name) && !name.equals(ProducerConfig.CLIENT_ID_CONFIG)) {
                settings.put(name, value);
            }
        });
        return settings;
    }

    private ProducerRecord<byte[], byte[]> deadLetter(
            ErrorHandlerContext context, byte @Nullable [] key, byte @Nullable [] value, Exception cause) {
        LOG.warn("dead letter: {}-{}@{}: {}", context.topic(), context.partition(), context.offset(), cause.toString());
        var place = new DeadLetters.Place(context.topic(), context.partition(), context.offset(), context.timestamp());
        return DeadLetters.record(service, place, key, value, cause);
    }
}
