package press.masthead.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A publisher with one feed and the hub that the feed names, in one server: it asks whether subscriptions were meant,
/// and pushes as a test says.
final class LocalHub implements AutoCloseable {
    private static final String CHALLENGE = "are you &= sure?";

    final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();
    final List<String> verified = new CopyOnWriteArrayList<>();
    final AtomicInteger polls = new AtomicInteger();

    /// The requests that were meant.
    final Set<Map<String, String>> subscriptions = ConcurrentHashMap.newKeySet();

    private final HttpServer server;
    private final Duration lease;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> articles = new ArrayList<>();

    private LocalHub(HttpServer server, Duration lease) {
        this.server = server;
        this.lease = lease;
    }

    /// @param lease that it grants
    static LocalHub open(Duration lease) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var hub = new LocalHub(HttpServer.create(address, 0), lease);
        hub.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        hub.server.createContext("/feed", hub::feed);
        hub.server.createContext("/hub", hub::subscribe);
        hub.server.start();
        return hub;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String url() {
        return "http://%s/hub".formatted(host());
    }

    String topic() {
        return "http://%s/feed".formatted(host());
    }

    /// From now on the feed carries it; nobody is told.
    synchronized void publish(String headline) {
        articles.addFirst(headline);
    }

    synchronized String document() {
        var items = new StringBuilder();
        articles.forEach(headline ->
                items.append("<item><title>%s</title><guid>%s</guid></item>".formatted(headline, headline)));
        return """
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Hub</title>
                <atom:link rel="hub" href="%s"/><atom:link rel="self" href="%s"/>%s</channel></rss>
                """.formatted(url(), topic(), items);
    }

    /// Status of the answer.
    ///
    /// @param signature none when it is empty
    int push(String callback, String body, String signature) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(callback))
                .header("Content-Type", "application/rss+xml")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!signature.isEmpty()) {
            request.header("X-Hub-Signature", signature);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    HttpResponse<String> verify(String callback, String mode, String topic) throws IOException, InterruptedException {
        var query = "?hub.mode=%s&hub.topic=%s&hub.challenge=%s&hub.lease_seconds=%d"
                .formatted(
                        mode, URLEncoder.encode(topic, UTF_8), URLEncoder.encode(CHALLENGE, UTF_8), lease.toSeconds());
        return client.send(
                HttpRequest.newBuilder(URI.create(callback + query)).build(), HttpResponse.BodyHandlers.ofString());
    }

    static String signature(String body, String secret) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    }

    private void feed(HttpExchange exchange) throws IOException {
        polls.incrementAndGet();
        answer(exchange, 200, document());
    }

    private void subscribe(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        answer(exchange, 202, "");
        requests.add(form);
        try {
            var answer = verify(form.getOrDefault("hub.callback", ""), "subscribe", form.getOrDefault("hub.topic", ""));
            var isMeant = answer.body().equals(CHALLENGE);
            if (isMeant) {
                subscriptions.add(form);
            }
            verified.add(answer.statusCode() + " " + isMeant);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> form(String body) {
        var form = new TreeMap<String, String>();
        for (var pair : body.split("&", -1)) {
            var equals = pair.indexOf('=');
            form.put(
                    URLDecoder.decode(pair.substring(0, equals), UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
