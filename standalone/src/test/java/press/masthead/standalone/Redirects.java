package press.masthead.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/// A local HTTP server that sends every request on to another, permanently.
final class Redirects implements AutoCloseable {
    private final HttpServer server;
    private final String target;

    private Redirects(HttpServer server, String target) {
        this.server = server;
        this.target = target;
    }

    static Redirects to(String target) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var redirects = new Redirects(server, target);
        server.createContext("/", redirects::redirect);
        server.start();
        return redirects;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void redirect(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Location", target + exchange.getRequestURI());
            exchange.sendResponseHeaders(301, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
