package press.masthead.standalone.command;

import picocli.CommandLine.Option;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.ServiceSettings;

/// Where Kafka is, for a command that reads or writes topics.
final class KafkaOption {
    @Option(
            names = "--broker",
            paramLabel = "HOST:PORT",
            description = "Kafka's address (default: the environment's, else that of ./masthead up).",
            defaultValue = "")
    private String broker = "";

    /// The settings of a broker that answers and has the topics.
    ServiceSettings settings() {
        var settings = ServiceSettings.of(new Environment(System.getenv()), 0).at(broker);
        Broker.prepare(settings);
        return settings;
    }
}
