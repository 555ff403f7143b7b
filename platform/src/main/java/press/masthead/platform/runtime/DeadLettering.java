package press.masthead.platform.runtime;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A record that cannot be read, or that processing trips over, goes whole to `dead-letters` in the same transaction,
/// and
/// the stream goes on. A fault that no single record caused stops the application.
public final class DeadLettering implements DeserializationExceptionHandler, ProcessingExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLettering.class);

    private String service = "";

    @Override
    public void configure(Map<String, ?> configs) {
        service = String.valueOf(configs.get(StreamsConfig.APPLICATION_ID_CONFIG));
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> letter, Exception cause) {
        return DeserializationExceptionHandler.Response.resume(
                List.of(deadLetter(context, letter.key(), letter.value(), cause)));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, @Nullable Record<?, ?> letter, Exception cause) {
        if (letter == null || context.topic() == null || context.sourceRawValue() == null) {
            return ProcessingExceptionHandler.Response.fail();
        }
        return ProcessingExceptionHandler.Response.resume(
                List.of(deadLetter(context, context.sourceRawKey(), context.sourceRawValue(), cause)));
    }

    private ProducerRecord<byte[], byte[]> deadLetter(
            ErrorHandlerContext context, byte @Nullable [] key, byte @Nullable [] value, Exception cause) {
        LOG.warn("dead letter: {}-{}@{}: {}", context.topic(), context.partition(), context.offset(), cause.toString());
        var place = new DeadLetters.Place(context.topic(), context.partition(), context.offset(), context.timestamp());
        return DeadLetters.record(service, place, key, value, cause);
    }
}
