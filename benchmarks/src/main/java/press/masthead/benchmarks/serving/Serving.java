package press.masthead.benchmarks.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import press.masthead.benchmarks.Quantiles;

/// Requests a second for a list as JSON, beside nginx with the same bytes as a static file, by turns: as it is, by
/// gzip, and when the client holds it already. The aim is at least 0.4 of nginx's.
public final class Serving {
    private static final int LINES = 12;
    private static final int CORE = 0;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> KINDS = List.of("as it is", "gzip", "held already");

    private Serving() {}

    /// Prints medians and their ratio.
    ///
    /// @param arguments rounds, 5 when absent, and the seconds of each measurement, 5 when absent
    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        try (var lists = RunningLists.start(1)) {
            lists.fill(LINES, PATIENCE);
            var url = "http://127.0.0.1:%d/v1/companies/%s/coverage.json".formatted(lists.port(), MadeUpLists.slug(0));
            var plain = get(url, "identity").body();
            var gzip = get(url, "gzip").body();
            try (var nginx = Nginx.start(CORE, plain, gzip)) {
                Wrk.run(url, 2 * seconds, List.of());
                System.out.printf("%d bytes, %d by gzip%n", plain.length, gzip.length);
                for (var kind : KINDS) {
                    compare(kind, url, nginx.url(), nginx.process().toHandle(), rounds, seconds);
                }
            }
        }
    }

    private static void compare(String kind, String ours, String theirs, ProcessHandle nginx, int rounds, int seconds)
            throws Exception {
        var our = new ArrayList<Wrk>();
        var their = new ArrayList<Wrk>();
        var ourCost = new ArrayList<Double>();
        var theirCost = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            ourCost.add(cost(ProcessHandle.current(), our, () -> Wrk.run(ours, seconds, headers(kind, ours)), seconds));
            theirCost.add(cost(nginx, their, () -> Wrk.run(theirs, seconds, headers(kind, theirs)), seconds));
        }
        var requests = median(our.stream().map(Wrk::requests).toList());
        var theirRequests = median(their.stream().map(Wrk::requests).toList());
        System.out.printf(
                Locale.ROOT,
                "%-12s %7.0f a second, p99 %.2f ms; nginx %7.0f, p99 %.2f ms; ratio %.2f;"
                        + " of a processor %.1f µs, nginx %.1f: ratio %.2f%n",
                kind,
                requests,
                median(our.stream().map(Wrk::p99).toList()),
                theirRequests,
                median(their.stream().map(Wrk::p99).toList()),
                requests / theirRequests,
                median(ourCost),
                median(theirCost),
                median(theirCost) / median(ourCost));
    }

    /// Microseconds of a processor that a request takes its server, which tells something also where others work on the
    /// same machine; those of the lists' whole process, the broker's among them.
    private static double cost(ProcessHandle server, List<Wrk> runs, Callable<Wrk> run, int seconds) throws Exception {
        var before = server.info().totalCpuDuration().orElseThrow();
        runs.add(run.call());
        var taken = server.info().totalCpuDuration().orElseThrow().minus(before);
        return taken.toNanos() / 1e3 / (runs.getLast().requests() * seconds);
    }

    private static double median(List<Double> measured) {
        return Quantiles.of(measured).median();
    }

    private static List<String> headers(String kind, String url) throws IOException, InterruptedException {
        return switch (kind) {
            case "gzip" -> List.of("Accept-Encoding: gzip");
            case "held already" ->
                List.of("If-None-Match: "
                        + get(url, "identity").headers().firstValue("ETag").orElseThrow());
            default -> List.of();
        };
    }

    private static HttpResponse<byte[]> get(String url, String coding) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .header("Accept-Encoding", coding)
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
