package press.masthead.benchmarks.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import press.masthead.benchmarks.Await;
import press.masthead.benchmarks.TemporaryFolder;
import press.masthead.ingest.IngestService;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.polling.Schedule;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.register.Feed;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;

/// What the whole ingest service takes for growing numbers of registered feeds, with its stores and the embedded
/// broker in this JVM: memory, and CPU for the first poll of each. The feeds lie at 250 loopback addresses, each a
/// domain of its own, without a pause between two requests.
public final class Registered {
    private static final int HOSTS = 250;
    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Registered() {}

    /// Prints a line for each number.
    ///
    /// @param arguments numbers of feeds, growing; 1,000, 10,000 and 50,000 when absent
    public static void main(String[] arguments) throws Exception {
        var sizes = arguments.length > 0
                ? Stream.of(arguments).map(Integer::valueOf).toList()
                : List.of(1_000, 10_000, 50_000);
        try (var server = ServerProcess.start();
                var folder = TemporaryFolder.make();
                var kafka = EmbeddedKafka.start(folder.path().resolve("kafka"), 0, Map.of())) {
            var settings = ServiceSettings.local(
                    "benchmark", "1", kafka.bootstrapServers(), folder.path().resolve("state"));
            Broker.prepare(settings);
            var seldom = new Schedule(Duration.ofHours(12), Duration.ofHours(24));
            try (var service = IngestService.start(settings, IngestSettings.local(hosts(server), seldom))) {
                Await.until("it is ready", OFTEN, PATIENCE, service::ready);
                grow(sizes, server, settings);
            }
        }
    }

    private static void grow(List<Integer> sizes, ServerProcess server, ServiceSettings settings) throws Exception {
        var before = 0;
        for (var size : sizes) {
            var cpu = Cost.cpuNanos();
            var began = System.nanoTime();
            register(before, size, server, settings);
            Await.until(size + " feeds are polled", OFTEN, PATIENCE, () -> server.asked() >= size);
            var seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,7d feeds: heap %4.0f MiB, resident %4.0f MiB; %6.0f first polls a second, %5.2f ms of CPU each%n",
                    size,
                    Cost.heapMebibytes(),
                    residentMebibytes(),
                    (size - before) / seconds,
                    (Cost.cpuNanos() - cpu) / 1e6 / (size - before));
            before = size;
        }
    }

    private static void register(int from, int to, ServerProcess server, ServiceSettings settings) {
        try (var producer = new KafkaProducer<>(
                new HashMap<String, Object>(settings.kafka()),
                Topics.FEEDS.key().serializer(),
                Topics.FEEDS.value().serializer())) {
            for (var number = from; number < to; number++) {
                var feed = feed(number, server);
                var _ = producer.send(new ProducerRecord<>(Topics.FEEDS.name(), feed.id(), feed));
            }
        }
    }

    private static Feed feed(int number, ServerProcess server) {
        return new Feed(
                new FeedId("feed-" + number),
                "http://%s/small/%d".formatted(host(number % HOSTS, server), number),
                new OutletId("benchmark"),
                Feed.Kind.RSS,
                0,
                "",
                "",
                false,
                false);
    }

    private static Set<String> hosts(ServerProcess server) {
        return IntStream.range(0, HOSTS)
                .mapToObj(number -> host(number, server))
                .collect(Collectors.toSet());
    }

    private static String host(int number, ServerProcess server) {
        return "127.0.1.%d:%d".formatted(number + 1, server.port());
    }

    private static double residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }
}
