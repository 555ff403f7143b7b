package press.masthead.profile.api.instances;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.HostInfo;
import press.masthead.platform.runtime.Environment;

/// Where the other instances find this one's HTTP server.
///
/// @param text `host:port`; empty when there is but one instance
public record Address(String text) {
    public static final Address ALONE = new Address("");

    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9.-]{1,253}:[0-9]{1,5})?");
    private static final int COPIES = 1;

    /// `MASTHEAD_ADDRESS`.
    public static Address of(Environment environment) {
        return new Address(environment.text("MASTHEAD_ADDRESS", "", SHAPE, "profile-1:8450"));
    }

    public Optional<HostInfo> host() {
        return text.isEmpty() ? Optional.empty() : Optional.of(HostInfo.buildFromEndpoint(text));
    }

    /// What Kafka Streams is told: the address, and that another instance keeps a copy of each store.
    public Map<String, Object> settings() {
        return text.isEmpty()
                ? Map.of()
                : Map.of(
                        StreamsConfig.APPLICATION_SERVER_CONFIG,
                        text,
                        StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG,
                        COPIES);
    }
}
