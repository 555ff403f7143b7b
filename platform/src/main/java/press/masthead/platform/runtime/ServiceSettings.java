package press.masthead.platform.runtime;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What every service is told: who it is, where its broker is, where it keeps its state and where it listens.
///
/// @param installation begins the application id of every service, so that several installations can share a broker
/// @param instance names this instance; of two that run at the same time each has its own, and it stays over restarts
/// @param kafka settings for every Kafka client, `bootstrap.servers` among them; TLS and SASL pass through here
/// @param state a folder of its own for the state stores; it can be lost
/// @param httpPort the port to listen on; 0 for a free one
/// @param replication of every topic; 1 on one broker
public record ServiceSettings(
        String installation,
        String instance,
        Map<String, String> kafka,
        Path state,
        String httpHost,
        int httpPort,
        int replication) {
    public ServiceSettings {
        kafka = Map.copyOf(kafka);
    }

    /// Of a service on this machine, with a broker of its own: on a free port, which no other machine reaches.
    public static ServiceSettings local(String installation, String instance, String bootstrapServers, Path state) {
        return new ServiceSettings(
                installation, instance, Map.of("bootstrap.servers", bootstrapServers), state, "127.0.0.1", 0, 1);
    }

    /// `MASTHEAD_KAFKA_*` goes to every Kafka client: `MASTHEAD_KAFKA_SECURITY_PROTOCOL` is `security.protocol`.
    public static ServiceSettings of(Environment environment, int httpPort) {
        var kafka = new HashMap<>(environment.passedThrough("MASTHEAD_KAFKA_"));
        kafka.putIfAbsent("bootstrap.servers", "127.0.0.1:9092");
        return new ServiceSettings(
                environment.text("MASTHEAD_INSTALLATION", "masthead"),
                environment.text("MASTHEAD_INSTANCE", "1"),
                kafka,
                environment.path("MASTHEAD_STATE", Path.of("data", "state")),
                environment.text("MASTHEAD_HTTP_HOST", "0.0.0.0"),
                environment.number("MASTHEAD_HTTP_PORT", httpPort, 0, 65535),
                environment.number("MASTHEAD_REPLICATION", 1, 1, 9));
    }

    /// The same at another broker; where none is named, the same.
    public ServiceSettings at(String bootstrapServers) {
        if (bootstrapServers.isEmpty()) {
            return this;
        }
        var elsewhere = new HashMap<>(kafka);
        elsewhere.put("bootstrap.servers", bootstrapServers);
        return new ServiceSettings(installation, instance, elsewhere, state, httpHost, httpPort, replication);
    }

    public String applicationId(String service) {
        return installation + "-" + service;
    }

    public String bootstrapServers() {
        return kafka.getOrDefault("bootstrap.servers", "");
    }
}
