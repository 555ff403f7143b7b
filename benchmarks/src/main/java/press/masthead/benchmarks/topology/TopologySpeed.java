package press.masthead.benchmarks.topology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import press.masthead.benchmarks.Quantiles;
import press.masthead.benchmarks.TemporaryFolder;
import press.masthead.classify.ClassifyService;
import press.masthead.classify.ClassifyTopology;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;

/// Articles per second through classify's topology, beside the identity topology: same events, same serdes, same
/// settings, one thread each, in turn, over the embedded broker in this JVM. The aim is a ratio of at least 0.4.
public final class TopologySpeed {
    private static final int WARM_UP_ROUNDS = 2;
    private static final String IDENTITY = "identity";

    private TopologySpeed() {}

    /// Prints the medians.
    ///
    /// @param arguments the number of articles, 60,000 when absent; the number of rounds that count, 7 when absent
    public static void main(String[] arguments) throws Exception {
        var articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60_000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        var registers = RegisterFiles.accepted(RegisterFiles.sources(Path.of("registers")));
        try (var folder = TemporaryFolder.make();
                var kafka = EmbeddedKafka.start(folder.path().resolve("kafka"), 0, Map.of())) {
            var settings = settings("source", kafka, folder);
            Broker.prepare(settings);
            var source = Source.written(settings, MadeUpArticles.of(articles));
            System.out.printf(Locale.ROOT, "%,d articles of %,d bytes%n", articles, source.bytes() / source.articles());
            measure(rounds, registers, source, round -> settings("round-" + round, kafka, folder));
        }
    }

    /// A new installation for every run, which has read nothing yet.
    private interface Fresh {
        ServiceSettings settings(int round);
    }

    private static void measure(int rounds, Registers registers, Source source, Fresh fresh) throws Exception {
        var identity = new ArrayList<Double>();
        var classify = new ArrayList<Double>();
        for (var round = -WARM_UP_ROUNDS; round < rounds; round++) {
            var settings = fresh.settings(round);
            var plain = Run.articlesPerSecond(IDENTITY, identity(settings), settings, source);
            var judged = Run.articlesPerSecond(ClassifyService.NAME, classify(registers, settings), settings, source);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s identity %,9.0f  classify %,9.0f articles a second%n",
                    round < 0 ? "warm-up" : "round " + (round + 1),
                    plain,
                    judged);
            if (round >= 0) {
                identity.add(plain);
                classify.add(judged);
            }
        }
        tell(identity, classify);
    }

    private static void tell(List<Double> identity, List<Double> classify) {
        var plain = Quantiles.of(identity);
        var judged = Quantiles.of(classify);
        System.out.printf(
                Locale.ROOT,
                "median   identity %,9.0f  classify %,9.0f articles a second, ratio %.2f%n",
                plain.median(),
                judged.median(),
                judged.median() / plain.median());
    }

    private static Topology classify(Registers registers, ServiceSettings settings) {
        return ClassifyTopology.build(
                () -> registers, new StreamsConfig(StreamsSettings.of(ClassifyService.NAME, settings)));
    }

    /// Reads each article and writes it again, to the topic that decisions go to.
    private static Topology identity(ServiceSettings settings) {
        var builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(StreamsSettings.of(IDENTITY, settings))));
        builder.stream(Topics.ARTICLES.name(), Topics.ARTICLES.consumed("read-articles"))
                .to(Topics.DECISIONS.name(), Topics.ARTICLES.produced("write-articles"));
        return builder.build();
    }

    private static ServiceSettings settings(String installation, EmbeddedKafka kafka, TemporaryFolder folder) {
        return ServiceSettings.local(
                installation, "1", kafka.bootstrapServers(), folder.path().resolve("state"));
    }
}
