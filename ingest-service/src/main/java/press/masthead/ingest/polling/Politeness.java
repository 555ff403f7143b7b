package press.masthead.ingest.polling;

import java.time.Duration;
import java.util.Map;

/// The pause between the end of a request and the next one to the same registrable domain.
///
/// @param overrides by registrable domain
public record Politeness(Duration usual, Map<String, Duration> overrides) {
    public Politeness {
        overrides = Map.copyOf(overrides);
    }

    Duration of(String domain) {
        return overrides.getOrDefault(domain, usual);
    }
}
