package press.masthead.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// EDGAR's page of the latest filings as it was captured again and again: each request gets the next one, the last for
/// ever.
final class EdgarPages implements AutoCloseable {
    private final HttpServer server;
    private final List<Path> pages;
    private final AtomicInteger served = new AtomicInteger();

    private EdgarPages(HttpServer server, List<Path> pages) {
        this.server = server;
        this.pages = pages;
    }

    static EdgarPages open(Path archive, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var unpacked = new ProcessBuilder("tar", "xJf", archive.toString(), "-C", folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (unpacked != 0) {
            throw new IOException("tar cannot unpack " + archive);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            var pages = new EdgarPages(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
                    files.filter(file -> file.toString().endsWith(".atom"))
                            .sorted()
                            .toList());
            pages.server.createContext("/getcurrent", pages::serve);
            pages.server.start();
            return pages;
        }
    }

    List<Path> pages() {
        return pages;
    }

    boolean isThrough() {
        return served.get() > pages.size();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = Files.readAllBytes(pages.get(Math.min(served.getAndIncrement(), pages.size() - 1)));
            exchange.getResponseHeaders().set("Content-Type", "application/atom+xml");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
