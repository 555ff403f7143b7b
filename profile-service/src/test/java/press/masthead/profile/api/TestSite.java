package press.masthead.profile.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import press.masthead.platform.http.HttpServer;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.changes.ChangeLog;
import press.masthead.profile.api.instances.Views;
import press.masthead.profile.api.representations.PreparedLists;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.lists.ListView;
import tools.jackson.databind.JsonNode;

/// The public port over some lists, and a client of it.
public final class TestSite implements AutoCloseable {
    public static final Site SITE = new Site("https://coverage.example", "https://hub.example/");

    private final PreparedLists prepared;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public TestSite(ListView lists) {
        this(lists, new ChangeLog(), SITE);
    }

    public TestSite(ListView lists, ChangeLog log, Site site) {
        prepared = new PreparedLists(lists, site);
        server = HttpServer.start(
                "127.0.0.1",
                0,
                () -> true,
                new Api(new Views(lists, lists), prepared, log, site, Duration.ofMillis(200)));
    }

    public PreparedLists prepared() {
        return prepared;
    }

    public int port() {
        return server.port();
    }

    /// What it answers.
    ///
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
