package press.masthead.benchmarks.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.masthead.benchmarks.Await;
import press.masthead.benchmarks.Quantiles;

/// Many lists: how long they take to be made, what the process holds then, how soon it is ready again after a
/// restart, and what a page costs.
public final class Scale {
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final int PAGES = 200;

    private Scale() {}

    /// Prints what was measured.
    ///
    /// @param arguments companies, 1,000 when absent, and lines of each, 100 when absent
    public static void main(String[] arguments) throws Exception {
        var companies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        var lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        try (var lists = RunningLists.start(companies)) {
            var began = System.nanoTime();
            lists.fill(lines, PATIENCE);
            System.out.printf(
                    Locale.ROOT,
                    "%d companies, %d lines: made in %.1f s%n",
                    companies,
                    companies * lines,
                    seconds(began));
            System.out.printf(Locale.ROOT, "resident %d MB, at most %d MB%n", memory("VmRSS:"), memory("VmHWM:"));
            began = System.nanoTime();
            lists.restart();
            Await.until("it is ready again", OFTEN, PATIENCE, lists::ready);
            System.out.printf(Locale.ROOT, "ready again after %.1f s%n", seconds(began));
            for (var path : List.of("/", "/v1/companies", "/v1/companies?limit=1000")) {
                repeated(lists.port(), path);
            }
            pages(lists.port());
        }
    }

    /// One address again and again.
    private static void repeated(int port, String path) throws IOException, InterruptedException {
        var taken = new ArrayList<Double>();
        try (var client = HttpClient.newHttpClient()) {
            for (var time = 0; time < PAGES; time++) {
                taken.add(timed(client, port, path).milliseconds());
            }
        }
        print(path, taken);
    }

    /// Pages one after the other, with and without a filter.
    private static void pages(int port) throws IOException, InterruptedException {
        for (var query : List.of("?limit=50", "?limit=50&tier=named_press")) {
            var taken = new ArrayList<Double>();
            var path = "/v1/companies/%s/coverage.json%s".formatted(MadeUpLists.slug(0), query);
            try (var client = HttpClient.newHttpClient()) {
                for (var page = 0; page < PAGES && !path.isEmpty(); page++) {
                    var answer = timed(client, port, path);
                    taken.add(answer.milliseconds());
                    path = answer.body().replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
                }
            }
            print("the pages of " + query, taken);
        }
    }

    private static Answer timed(HttpClient client, int port, String path) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        var body = client.send(request.build(), BodyHandlers.ofString()).body();
        return new Answer(body, seconds(began) * 1e3);
    }

    private static void print(String what, List<Double> taken) {
        var quantiles = Quantiles.of(taken);
        System.out.printf(
                Locale.ROOT,
                "%s, %d times: median %.1f ms, p99 %.1f, first %.1f, last %.1f%n",
                what,
                taken.size(),
                quantiles.median(),
                quantiles.percentile(99),
                taken.getFirst(),
                taken.getLast());
    }

    private record Answer(String body, double milliseconds) {}

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long memory(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElse(-1);
    }
}
