package press.masthead.benchmarks.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import press.masthead.platform.json.Json;

/// How many lines each list has, as `/v1/companies` tells it, page by page.
final class ListedSizes implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();

    List<Integer> entries(int port) {
        var entries = new ArrayList<Integer>();
        for (var path = "/v1/companies?limit=1000"; !path.isEmpty(); ) {
            var page = Json.MAPPER.readTree(body("http://127.0.0.1:" + port + path));
            page.get("companies")
                    .forEach(company -> entries.add(company.get("entries").asInt()));
            path = page.get("next").asString();
        }
        return entries;
    }

    private String body(String address) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException("the site answers", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("asked to stop", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
