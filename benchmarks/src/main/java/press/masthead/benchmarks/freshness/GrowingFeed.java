package press.masthead.benchmarks.freshness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;

/// A newsstand with one feed that grows by an article about Qwen at a time, and that knows when each was fetched.
final class GrowingFeed implements AutoCloseable {
    private static final Instant FIRST = Instant.parse("2025-01-01T08:00:00Z");
    private static final int WINDOW = 20;

    private final HttpServer server;
    private int published;
    private int fetched;
    private long fetchedAt;

    private GrowingFeed(HttpServer server) {
        this.server = server;
    }

    static GrowingFeed open() throws IOException {
        var feed = new GrowingFeed(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        feed.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        feed.server.createContext("/growing.rss", feed::serve);
        feed.server.start();
        return feed;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address() {
        return "http://%s/growing.rss".formatted(host());
    }

    /// Publishes one article more and gives its headline.
    synchronized String grow() {
        return headline(++published);
    }

    /// When the newest article was about to go out for the first time, by the clock of `System.nanoTime()`.
    synchronized long fetchedAt() {
        if (fetched < published) {
            throw new IllegalStateException("article %d has not been fetched".formatted(published));
        }
        return fetchedAt;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var newest = newest();
            var etag = "\"%d\"".formatted(newest);
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            var body = document(newest).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            goesOut(newest);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private synchronized int newest() {
        return published;
    }

    private synchronized void goesOut(int newest) {
        if (newest > fetched) {
            fetched = newest;
            fetchedAt = System.nanoTime();
        }
    }

    private static String document(int newest) {
        var items = new StringBuilder();
        for (var number = newest; number > Math.max(0, newest - WINDOW); number--) {
            items.append(item(number));
        }
        return """
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Growing</title>
                <link>https://techcrunch.example/</link><description>A feed that grows</description>
                %s</channel></rss>
                """.formatted(items);
    }

    private static String item(int number) {
        var when = FIRST.plus(number, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC);
        return """
                <item><title>%s</title><link>https://techcrunch.example/%d</link>
                <guid isPermaLink="false">growing-%d</guid><pubDate>%s</pubDate><dc:creator>Jane Doe</dc:creator>
                <description>%s, according to a filing of the company.</description></item>
                """.formatted(
                headline(number), number, number, DateTimeFormatter.RFC_1123_DATE_TIME.format(when), headline(number));
    }

    private static String headline(int number) {
        return "Alibaba’s Qwen opens office number %d in the city".formatted(number);
    }
}
