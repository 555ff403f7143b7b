package press.masthead.benchmarks.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.masthead.benchmarks.Await;
import press.masthead.benchmarks.Quantiles;
import press.masthead.benchmarks.TemporaryFolder;

/// Seconds from `./masthead demo` being executed to ready and to lists made, and what it holds in memory once it has
/// settled. The aims are ready within 5 s and less than 700 MB (`VmRSS`).
public final class Start {
    /// Asking costs the processors what the start would have.
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Start() {}

    /// Prints the medians.
    ///
    /// @param arguments the number of runs, 5 when absent; seconds before the memory is read, 15 when absent
    public static void main(String[] arguments) throws Exception {
        var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var settling = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        var measured = new ArrayList<Measured>();
        try (var folder = TemporaryFolder.make()) {
            for (var run = 1; run <= runs; run++) {
                var each = measured(folder.path().resolve("demo-" + run), settling);
                tell("run " + run, each);
                measured.add(each);
            }
        }
        tell(
                "median",
                new Measured(
                        median(measured, Measured::ready),
                        median(measured, Measured::listed),
                        median(measured, Measured::resident),
                        median(measured, Measured::peak)));
    }

    /// @param ready seconds until the website says that it is ready
    /// @param listed seconds until every feed is read and listed
    /// @param resident MiB after it has settled
    /// @param peak the most MiB that it held until then
    private record Measured(double ready, double listed, double resident, double peak) {}

    private interface Figure {
        double of(Measured measured);
    }

    private static Measured measured(Path log, int settling) throws Exception {
        var began = System.nanoTime();
        try (var demo = Demo.start(log)) {
            Await.until("the demo is ready", OFTEN, PATIENCE, demo::ready);
            var ready = (System.nanoTime() - began) / 1e9;
            Await.until("the demo has made its lists", OFTEN, PATIENCE, demo::listsAreMade);
            var listed = (System.nanoTime() - began) / 1e9;
            demo.stayUp(settling);
            return new Measured(ready, listed, demo.mebibytes("VmRSS"), demo.mebibytes("VmHWM"));
        }
    }

    private static double median(List<Measured> measured, Figure figure) {
        return Quantiles.of(measured.stream().map(figure::of).toList()).median();
    }

    private static void tell(String which, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "%-7s ready %5.2f s  lists made %5.2f s  resident %4.0f MiB  at most %4.0f MiB%n",
                which,
                measured.ready,
                measured.listed,
                measured.resident,
                measured.peak);
    }
}
