package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.IngestService;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.polling.Schedule;
import press.masthead.ingest.websub.WebSubSettings;
import press.masthead.model.Article;
import press.masthead.model.FeedState;
import press.masthead.model.Subscription;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.json.Json;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Samples;

/// The running ingest service and a hub, over real HTTP: what is pushed comes at once, what is forged does not, and
/// polling finds what was not pushed. Every article once.
@Tag("long")
class WebSubTest {
    private static final Duration LEASE = Duration.ofDays(10);
    private static final Instant APPLIED = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path directory;

    private String broker = "";

    @Test
    void pushesComeAtOnceAndPollingFindsTheRest() throws Exception {
        try (var hub = LocalHub.open(LEASE);
                var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            broker = kafka.bootstrapServers();
            hub.publish("First");
            try (var _ = started(Set.of(hub.host()))) {
                patiently().untilAsserted(() -> assertThat(hub.verified).containsExactly("200 true"));
                patiently()
                        .untilAsserted(() -> assertThat(subscription())
                                .satisfies(each -> assertThat(Duration.between(each.granted(), each.until()))
                                        .isEqualTo(LEASE)));
                var asked = hub.requests.getFirst();
                assertThat(asked).containsEntry("hub.mode", "subscribe").containsEntry("hub.topic", hub.topic());
                var callback = asked.getOrDefault("hub.callback", "");
                whoIsNotMeantIsNotAnswered(hub, callback);
                whatIsSignedComesWithoutAPoll(hub, callback, asked.getOrDefault("hub.secret", ""));
                whatIsForgedIsAcknowledgedAndDiscarded(hub, callback);
                whatIsNotSignedIsAPing(hub, callback);
            }
        }
    }

    @Test
    void aHubOnThisMachineIsNotAsked() throws Exception {
        try (var hub = LocalHub.open(LEASE);
                var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            broker = kafka.bootstrapServers();
            hub.publish("First");
            // the feed's host is trusted by its name alone, and the hub's by its address is not
            var feedOnly = Set.of(hub.host().replace("127.0.0.1", "localhost"));
            try (var _ = started(feedOnly)) {
                patiently()
                        .untilAsserted(() -> assertThat(subscription().cause())
                                .contains("port")
                                .contains("neither 80 nor 443"));
                assertThat(hub.requests).isEmpty();
            }
        }
    }

    private static void whoIsNotMeantIsNotAnswered(LocalHub hub, String callback) throws Exception {
        assertThat(hub.verify(callback, "unsubscribe", hub.topic()).statusCode())
                .isEqualTo(404);
        assertThat(hub.verify(callback, "subscribe", hub.topic() + "/other").statusCode())
                .isEqualTo(404);
        assertThat(hub.verify(callback + "0", "subscribe", hub.topic()).statusCode())
                .isEqualTo(404);
        assertThat(hub.push(callback + "0", hub.document(), "")).isEqualTo(404);
    }

    private void whatIsSignedComesWithoutAPoll(LocalHub hub, String callback, String secret) throws Exception {
        var polls = hub.polls.get();
        hub.publish("Pushed");
        var body = hub.document();
        assertThat(hub.push(callback, body, LocalHub.signature(body, secret))).isEqualTo(202);
        patiently().untilAsserted(() -> assertThat(headlines()).containsExactlyInAnyOrder("First", "Pushed"));
        assertThat(hub.polls.get()).isEqualTo(polls);
        assertThat(hub.push(callback, body, LocalHub.signature(body, secret))).isEqualTo(202);
    }

    private void whatIsForgedIsAcknowledgedAndDiscarded(LocalHub hub, String callback) throws Exception {
        var body = hub.document().replace("Pushed", "Forged");
        assertThat(hub.push(callback, body, LocalHub.signature(body, "guessed")))
                .isEqualTo(202);
        assertThat(hub.push(callback, body, "sha256=00")).isEqualTo(202);
    }

    /// The article in it is not believed; the poll that follows finds what there is, also what was never pushed.
    private void whatIsNotSignedIsAPing(LocalHub hub, String callback) throws Exception {
        hub.publish("Missed");
        assertThat(hub.push(callback, hub.document().replace("Missed", "Forged"), ""))
                .isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(headlines()).containsExactlyInAnyOrder("First", "Pushed", "Missed"));
    }

    private IngestService started(Set<String> allowed) throws IOException {
        var settings = ServiceSettings.local("masthead", "1", broker, directory.resolve("state"));
        Broker.prepare(settings);
        var host = allowed.iterator().next();
        var sources = new EnumMap<>(new Samples(SamplePipeline.HOME).registers("http://newsstand.example"));
        sources.put(
                RegisterKind.FEEDS,
                "feeds:\n  - id: hub\n    url: http://%s/feed\n    outlet: techcrunch\n".formatted(host));
        RegisterPublisher.apply(settings, sources, APPLIED);
        var port = freePort();
        var webSub = new WebSubSettings(
                "http://127.0.0.1:" + port, "a key of at least thirty-two letters", "127.0.0.1", port);
        return IngestService.start(
                settings,
                IngestSettings.local(allowed, new Schedule(Duration.ofHours(1), Duration.ofHours(2)))
                        .withWebSub(webSub));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Subscription subscription() {
        var states = TopicContents.latest(broker, Topics.FEED_STATES);
        assertThat(states).containsKey("hub");
        var subscriptions = Json.MAPPER
                .readValue(states.getOrDefault("hub", ""), FeedState.class)
                .subscriptions();
        assertThat(subscriptions).hasSize(1);
        return subscriptions.getFirst();
    }

    private List<String> headlines() {
        return TopicContents.values(broker, Topics.ARTICLES).stream()
                .map(Article::headline)
                .toList();
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }
}
