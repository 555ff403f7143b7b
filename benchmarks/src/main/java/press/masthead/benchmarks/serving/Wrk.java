package press.masthead.benchmarks.serving;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What `wrk` measures: requests a second, and the milliseconds that 99 of a hundred do not exceed.
record Wrk(double requests, double p99) {
    private static final Pattern REQUESTS = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final int CONNECTIONS = 32;
    private static final int CORE = 1;

    static Wrk run(String url, int seconds, List<String> headers) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--latency"));
        for (var header : headers) {
            words.add("-H");
            words.add(header);
        }
        words.add(url);
        return read(Command.output(CORE, words));
    }

    private static Wrk read(String told) {
        var requests = REQUESTS.matcher(told);
        var p99 = P99.matcher(told);
        if (!requests.find() || !p99.find() || told.contains("Non-2xx")) {
            throw new IllegalStateException("wrk tells: " + told);
        }
        var unit = switch (p99.group(2)) {
            case "us" -> 1e-3;
            case "ms" -> 1;
            default -> 1e3;
        };
        return new Wrk(Double.parseDouble(requests.group(1)), Double.parseDouble(p99.group(1)) * unit);
    }
}
