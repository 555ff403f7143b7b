package press.masthead.benchmarks.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.StreamsConfig;
import press.masthead.benchmarks.Await;
import press.masthead.benchmarks.Resident;
import press.masthead.benchmarks.TemporaryFolder;
import press.masthead.classify.Classifier;
import press.masthead.classify.ClassifyService;
import press.masthead.classify.ClassifyTopology;
import press.masthead.classify.backtest.BackTest;
import press.masthead.classify.backtest.Editors;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;
import press.masthead.platform.runtime.StreamsSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.history.TopicHistory;

/// A change of the registers over very many stored articles: how long the running topology takes to decide all of them
/// again, how long a back-test of the change takes over the same history, and how long the bare judgement would.
public final class ReevaluationSpeed {
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private ReevaluationSpeed() {}

    /// Prints what was measured.
    ///
    /// @param arguments the number of articles, 1,000,000 when absent
    public static void main(String[] arguments) throws Exception {
        var articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var sources = RegisterFiles.sources(Path.of("registers"));
        var before = RegisterFiles.accepted(sources);
        var after = RegisterFiles.accepted(candidate(sources));
        try (var folder = TemporaryFolder.make();
                var kafka = EmbeddedKafka.start(folder.path().resolve("kafka"), 0, Map.of())) {
            var settings = settings(kafka, folder);
            Broker.prepare(settings);
            var source = Source.written(settings, MadeUpArticles.of(articles));
            System.out.printf(Locale.ROOT, "%,d articles of %,d bytes%n", articles, source.bytes() / articles);
            var inForce = new AtomicReference<>(before);
            var topology = ClassifyTopology.build(
                    inForce::get, new StreamsConfig(StreamsSettings.of(ClassifyService.NAME, settings)));
            var service = StreamsService.start(ClassifyService.NAME, topology, settings);
            try (service) {
                decide(service, settings, source);
                backTest(settings, after);
                var progress = Progress.of(service);
                inForce.set(after);
                tell("decided again", articles, progress.untilDone());
            }
            Bare.tell(before, after, Math.min(articles, 20_000));
        }
    }

    /// The same registers, but for one outlet more: a quarter of the articles change.
    private static Map<RegisterKind, String> candidate(Map<RegisterKind, String> sources) {
        var changed = new EnumMap<>(sources);
        changed.merge(RegisterKind.OUTLETS, """
                  - id: benchmark-outlet
                    names: [Benchmark outlet]
                    hosts: [outlet-0.example]
                    tier: named_press
                    role: newsroom
                    language: en
                """, String::concat);
        return changed;
    }

    private static void decide(StreamsService service, ServiceSettings settings, Source source) throws Exception {
        var began = System.nanoTime();
        var group = settings.applicationId(ClassifyService.NAME);
        try (var admin = Admin.create(new HashMap<>(settings.kafka()))) {
            Await.until("all are decided", OFTEN, PATIENCE, () -> source.isCommitted(admin, group));
        }
        tell("decided for the first time", source.articles(), seconds(began));
        if (!service.ready()) {
            throw new IllegalStateException("classify has ended");
        }
    }

    private static void backTest(ServiceSettings settings, Registers after) {
        var began = System.nanoTime();
        try (var history = new TopicHistory(settings)) {
            var test = new BackTest(Classifier.of(after), Editors.NONE);
            var unreadable = history.lastValues(Topics.DECISIONS, decision -> {
                var _ = test.add(decision);
            });
            var report = test.report();
            tell("tried in a back-test", report.articles() + unreadable, seconds(began));
            System.out.printf(Locale.ROOT, "%,d of them would change%n", report.changed());
        }
    }

    static void tell(String what, long articles, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%,d %s in %.1f s, %,.0f a second; %,d MiB resident%n",
                articles,
                what,
                seconds,
                articles / seconds,
                Resident.now());
    }

    static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static ServiceSettings settings(EmbeddedKafka kafka, TemporaryFolder folder) {
        return ServiceSettings.local(
                "reevaluation", "1", kafka.bootstrapServers(), folder.path().resolve("state"));
    }
}
