package press.masthead.profile.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import press.masthead.platform.http.HttpServer;
import press.masthead.platform.json.Json;
import press.masthead.profile.lists.ListView;
import tools.jackson.databind.JsonNode;

/// The public port over some lists, and a client of it.
public final class TestSite implements AutoCloseable {
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public TestSite(ListView lists) {
        server = HttpServer.start("127.0.0.1", 0, () -> true, new Api(lists));
    }

    public int port() {
        return server.port();
    }

    /// @param headers names and values by turns
    public HttpResponse<byte[]> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(get(path).body());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
