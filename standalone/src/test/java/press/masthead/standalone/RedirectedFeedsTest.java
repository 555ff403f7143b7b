package press.masthead.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.IngestService;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.polling.Politeness;
import press.masthead.model.Article;
import press.masthead.model.FeedState;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Samples;

/// Feeds of many domains that all redirect to one, polled by two instances: whoever follows a redirect, the domain that
/// it leads to is asked for one thing at a time, with its pause between, and not at all while its server says so.
@Tag("long")
class RedirectedFeedsTest {
    private static final int REDIRECTED = 6;
    private static final int REQUESTS = 24;
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration HOLD = Duration.ofSeconds(6);
    private static final Instant APPLIED = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path directory;

    private final List<Visit> visits = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicBoolean refuses = new AtomicBoolean();

    /// @param ended just before it was answered
    /// @param refused whether it was asked to stay away
    private record Visit(long begun, long ended, String path, boolean refused) {}

    @Test
    void whereTheyLeadIsAskedAsPolitelyAsAnyDomain() throws Exception {
        var target = server(this::serve);
        var addresses = new ArrayList<String>();
        var redirects = new ArrayList<Redirects>();
        for (var number = 0; number < REDIRECTED; number++) {
            redirects.add(Redirects.to(address(target)));
            addresses.add(redirects.getLast().address());
        }
        addresses.add(address(target));
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of());
                var _ = started("one", kafka.bootstrapServers(), addresses);
                var _ = started("other", kafka.bootstrapServers(), addresses)) {
            apply(kafka.bootstrapServers(), addresses);
            patiently().until(() -> headlines(kafka.bootstrapServers()).size() == addresses.size());
            patiently().until(() -> visits.size() >= REQUESTS);
            refuses.set(true);
            patiently().until(() -> visits.stream().anyMatch(Visit::refused));
            patiently().until(() -> visits.getLast().begun() > refusal().ended() + HOLD.toNanos());

            assertThat(Topics.PARTITIONS).as("owners to lend and to borrow").isGreaterThan(1);
            oneAtATimeWithAPauseBetween();
            assertThat(reasons(kafka.bootstrapServers()))
                    .anyMatch(reason -> reason.startsWith("it leads to 127.0.0.1"));
        } finally {
            redirects.forEach(Redirects::close);
            target.stop(0);
        }
    }

    private void oneAtATimeWithAPauseBetween() {
        for (var index = 1; index < visits.size(); index++) {
            var before = visits.get(index - 1);
            var pause = before.refused() ? HOLD : PAUSE;
            assertThat(Duration.ofNanos(visits.get(index).begun() - before.ended()))
                    .as("between %s and %s", before, visits.get(index))
                    .isGreaterThanOrEqualTo(pause);
        }
        assertThat(visits).noneMatch(visit -> visit.path().equals("/at-once"));
        assertThat(visits.stream().map(Visit::path).distinct()).hasSize(REDIRECTED + 1);
    }

    private Visit refusal() {
        return visits.stream().filter(Visit::refused).findFirst().orElseThrow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var begun = System.nanoTime();
        var path = atOnce.getAndIncrement() == 0 ? exchange.getRequestURI().getPath() : "/at-once";
        var refused = refuses.getAndSet(false);
        if (refused) {
            exchange.getResponseHeaders().set("Retry-After", Long.toString(HOLD.toSeconds() + 1));
        }
        var body = refused
                ? "busy"
                : "<rss version='2.0'><channel><title>T</title><item><title>Of %s</title></item></channel></rss>"
                        .formatted(path);
        visits.add(new Visit(begun, System.nanoTime(), path, refused));
        atOnce.decrementAndGet();
        exchange.sendResponseHeaders(refused ? 429 : 200, body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    private static HttpServer server(HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", handler);
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private IngestService started(String name, String broker, List<String> addresses) {
        var settings = ServiceSettings.local("test", name, broker, directory.resolve(name));
        Broker.prepare(settings);
        var hosts = addresses.stream().map(each -> each.replace("http://", "")).collect(Collectors.toSet());
        return IngestService.start(settings, behaviour(hosts));
    }

    private static IngestSettings behaviour(Set<String> hosts) {
        var local = IngestSettings.local(hosts, SamplePipeline.LIVELY);
        return new IngestSettings(
                local.userAgent(),
                local.userAgents(),
                hosts,
                new Politeness(PAUSE, Map.of()),
                local.schedule(),
                local.fetches(),
                local.webSub());
    }

    /// The last feed is on the domain that the others lead to.
    private void apply(String broker, List<String> addresses) {
        var text = new StringBuilder("feeds:\n");
        for (var feed = 0; feed < addresses.size(); feed++) {
            text.append("  - id: feed-%d\n    url: %s/%d\n    outlet: techcrunch\n"
                    .formatted(feed, addresses.get(feed), feed));
        }
        var sources = new EnumMap<>(new Samples(SamplePipeline.HOME).registers("http://newsstand.example"));
        sources.put(RegisterKind.FEEDS, text.toString());
        RegisterPublisher.apply(ServiceSettings.local("test", "observer", broker, directory), sources, APPLIED);
    }

    private static Set<String> headlines(String broker) {
        return TopicContents.values(broker, Topics.ARTICLES).stream()
                .map(Article::headline)
                .collect(Collectors.toSet());
    }

    private static Stream<String> reasons(String broker) {
        return TopicContents.values(broker, Topics.FEED_STATES).stream().map(FeedState::reason);
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200));
    }
}
