package press.masthead.platform.topics;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/// A topic with what its keys and values are.
public record Topic<K, V>(String name, int partitions, Serde<K> key, Serde<V> value, Map<String, String> settings) {
    public Topic {
        settings = Map.copyOf(settings);
    }

    /// `as` names the source in the topology.
    public Consumed<K, V> consumed(String as) {
        return Consumed.with(key, value).withName(as);
    }

    /// `as` names the sink in the topology.
    public Produced<K, V> produced(String as) {
        return Produced.with(key, value).withName(as);
    }
}
