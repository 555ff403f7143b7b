package press.masthead.profile.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.profile.api.changes.ChangeLog;
import press.masthead.profile.api.hub.Hub;
import press.masthead.profile.api.representations.Site;

/// A hub over HTTP that fetches what it is told of, as hubs do, and finds the feed with its link to the hub.
class HubTest {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private final AtomicInteger failing = new AtomicInteger();
    private final HttpServer server;
    private final TestSite site;
    private final Hub hub;

    HubTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        var address = new Site(
                "https://coverage.example",
                "http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
        site = new TestSite(TestView.of(QWEN, List.of(article("a").decided()), List.of()), new ChangeLog(), address);
        hub = Hub.start(address, Duration.ofMillis(5));
    }

    @AfterEach
    void close() {
        hub.close();
        server.stop(0);
        site.close();
    }

    @Test
    void theHubIsToldOfEachFeedAndFindsItThere() {
        hub.changed(QWEN.slug());
        until(() -> hub.health().told() == 3);

        assertThat(told)
                .containsExactly(
                        "hub.mode=publish&hub.url=https://coverage.example/v1/companies/alibaba-qwen/coverage.feed.json",
                        "hub.mode=publish&hub.url=https://coverage.example/v1/companies/alibaba-qwen/coverage.atom",
                        "hub.mode=publish&hub.url=https://coverage.example/v1/companies/alibaba-qwen/coverage.rss");
        assertThat(fetched).hasSize(3).allMatch(feed -> feed.contains("Headline of a") && feed.contains("rel=\"hub\""));
    }

    @Test
    void aHubThatFailsIsToldAgainAndHealthSaysSo() {
        failing.set(4);
        hub.changed(QWEN.slug());
        hub.changed(QWEN.slug());
        until(() -> hub.health().told() == 3);

        assertThat(hub.health().failed()).isEqualTo(4);
        assertThat(hub.health().dropped()).isZero();
        assertThat(hub.health().waiting()).isZero();
    }

    @Test
    void afterTheLastAttemptItIsLeftAlone() {
        failing.set(Integer.MAX_VALUE);
        hub.changed(QWEN.slug());
        until(() -> hub.health().dropped() == 1);

        assertThat(hub.health().lastFault()).isEqualTo("it answered 503");
        assertThat(hub.health().waiting()).isZero();
        assertThat(told).hasSize(8);
    }

    private void take(HttpExchange exchange) throws IOException {
        var form = URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8);
        told.add(form);
        if (failing.getAndDecrement() > 0) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        try {
            var feed = site.get(form.replaceAll(".*https://coverage.example", ""));
            fetched.add(feed.headers().firstValue("Link").orElse("") + feed.body());
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void until(BooleanSupplier condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition::getAsBoolean);
    }
}
