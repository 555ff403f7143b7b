package press.masthead.benchmarks.serving;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import press.masthead.benchmarks.Quantiles;

/// Pages asked for one after the other, on one connection, and what each took.
final class AskedPages implements AutoCloseable {
    private static final int TIMES = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(TIMES);
    private final int port;

    AskedPages(int port) {
        this.port = port;
    }

    /// Whether a listener is let in, which is so once it can be told what it missed.
    boolean tellChanges() throws IOException, InterruptedException {
        var answer = client.send(request("/v1/changes"), BodyHandlers.ofInputStream());
        try (InputStream _ = answer.body()) {
            return answer.statusCode() == 200;
        }
    }

    /// One address again and again.
    String again(String path) throws IOException, InterruptedException {
        var taken = new ArrayList<Double>();
        for (var time = 0; time < TIMES; time++) {
            taken.add(timed(path).milliseconds());
        }
        return text(path, taken);
    }

    /// The first pages of lists at random.
    String firstOfMany(int companies) throws IOException, InterruptedException {
        var taken = new ArrayList<Double>();
        for (var time = 0; time < TIMES; time++) {
            taken.add(timed(path(random.nextInt(companies), "")).milliseconds());
        }
        return text("lists at random", taken);
    }

    /// Pages of one list, each from where the one before ended.
    String allOfOne(String query) throws IOException, InterruptedException {
        var taken = new ArrayList<Double>();
        var path = path(0, query);
        for (var page = 0; page < TIMES && !path.isEmpty(); page++) {
            var answer = timed(path);
            taken.add(answer.milliseconds());
            path = answer.body().replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
        }
        return text("the pages of " + query, taken);
    }

    private static String path(int company, String query) {
        return "/v1/companies/%s/coverage.json%s".formatted(MadeUpLists.slug(company), query);
    }

    private Answer timed(String path) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = client.send(request(path), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return new Answer(answer.body(), (System.nanoTime() - began) / 1e6);
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    private static String text(String what, List<Double> taken) {
        var quantiles = Quantiles.of(taken);
        return String.format(
                Locale.ROOT,
                "%s, %d times: median %.1f ms, p99 %.1f, first %.1f, last %.1f",
                what,
                taken.size(),
                quantiles.median(),
                quantiles.percentile(99),
                taken.getFirst(),
                taken.getLast());
    }

    @Override
    public void close() {
        client.close();
    }

    private record Answer(String body, double milliseconds) {}
}
