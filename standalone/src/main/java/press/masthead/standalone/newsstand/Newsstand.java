package press.masthead.standalone.newsstand;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import press.masthead.platform.digests.Sha256;
import press.masthead.platform.runtime.CannotStart;

/// A local HTTP server that serves a folder of feeds as a publisher would: a changed file is a changed feed, with a
/// strong `ETag` and conditional requests answered by 304.
public final class Newsstand implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "rss", "application/rss+xml",
            "html", "text/html; charset=utf-8",
            "atom", "application/atom+xml",
            "xml", "application/xml",
            "json", "application/feed+json");

    private final HttpServer server;
    private final Path folder;

    private Newsstand(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /// A newsstand that answers as soon as this returns.
    ///
    /// @param port 0 for a free one
    public static Newsstand open(String host, int port, Path folder) {
        try {
            var newsstand = new Newsstand(
                    HttpServer.create(new InetSocketAddress(host, port), 0),
                    folder.toAbsolutePath().normalize());
            newsstand.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            newsstand.server.createContext("/", newsstand::serve);
            newsstand.server.createContext("/health/ready", Newsstand::tellReadiness);
            newsstand.server.start();
            return newsstand;
        } catch (BindException e) {
            throw new CannotStart("port %d on %s is taken; free it, or choose another".formatted(port, host), e);
        } catch (IOException e) {
            throw new CannotStart("the newsstand cannot listen on %s:%d".formatted(host, port), e);
        }
    }

    public String address() {
        return "http://%s:%d"
                .formatted(
                        server.getAddress().getHostString(), server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var file = folder.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                answer(exchange, 404, "no such feed\n".getBytes(UTF_8));
                return;
            }
            var body = Files.readAllBytes(file);
            var etag = etag(body);
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
            answer(exchange, 200, body);
        }
    }

    private static void tellReadiness(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange, 200, "ready\n".getBytes(UTF_8));
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static String type(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static String etag(byte[] body) {
        return '"' + Sha256.hex(body).substring(0, 16) + '"';
    }
}
