package press.masthead.platform.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/// Typed ids as their plain UTF-8 text.
public record IdSerde<T>(Function<String, T> read, Function<T, String> write) implements Serde<T> {
    @Override
    public Serializer<T> serializer() {
        return (_, id) -> id == null ? null : write.apply(id).getBytes(UTF_8);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (_, bytes) -> bytes == null ? null : read.apply(new String(bytes, UTF_8));
    }
}
