package press.masthead.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// A company's list as a website asks for it: on one connection, by conditional requests.
public final class ServedList implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private String etag = "\"none\"";

    public ServedList(int port, String slug) {
        address = URI.create("http://127.0.0.1:%d/v1/companies/%s/coverage.json".formatted(port, slug));
    }

    /// Whether the list has changed since it was last asked for, and holds this text.
    public boolean nowHolds(String text) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("If-None-Match", etag)
                .timeout(PATIENCE)
                .build();
        var answer = client.send(request, BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() != 200) {
            return false;
        }
        etag = answer.headers().firstValue("ETag").orElse(etag);
        return answer.body().contains(text);
    }

    @Override
    public void close() {
        client.close();
    }
}
