package press.masthead.benchmarks.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import press.masthead.benchmarks.Await;
import press.masthead.benchmarks.TemporaryFolder;

/// Many lists: how long they take to be made; then, in a process of its own over the same folder, how soon the lists
/// are served again, what that process holds, and what a page costs.
public final class Scale {
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Duration OFTEN = Duration.ofMillis(20);
    /// Of a processor, in a second: what timers and heartbeats take.
    private static final double REST = 0.3;

    private Scale() {}

    /// Prints what was measured.
    ///
    /// @param arguments companies, 1,000 when absent, and lines of each, 100 when absent; then the folder where
    /// they lie, when they are made already
    public static void main(String[] arguments) throws Exception {
        var companies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        var lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        if (arguments.length > 2) {
            served(Path.of(arguments[2]), companies);
            return;
        }
        try (var folder = TemporaryFolder.make()) {
            made(folder.path(), companies, lines);
            inAProcessOfItsOwn(companies, lines, folder.path());
        }
    }

    private static void made(Path folder, int companies, int lines) throws Exception {
        var began = System.nanoTime();
        try (var lists = RunningLists.in(folder, companies)) {
            lists.fill(lines, PATIENCE);
            tell(
                    "%,d companies, %,d lines: made in %.1f s and %.1f s of processor time",
                    companies, companies * lines, seconds(began), processorSeconds());
            tell("%s", Memory.now());
        }
    }

    /// With the memory that `./masthead up` is given.
    private static void inAProcessOfItsOwn(int companies, int lines, Path folder)
            throws IOException, InterruptedException {
        new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scale.class.getName(),
                        Integer.toString(companies),
                        Integer.toString(lines),
                        folder.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void served(Path folder, int companies) throws Exception {
        var began = System.nanoTime();
        try (var lists = RunningLists.in(folder, companies);
                var pages = new AskedPages(lists.port())) {
            Await.until("it is ready again", OFTEN, PATIENCE, lists::ready);
            tell("ready again after %.1f s", seconds(began));
            tell("%s", pages.firstOfMany(companies));
            Await.until("changes are told again", OFTEN, PATIENCE, pages::tellChanges);
            tell("changes told again after %.1f s", seconds(began));
            atRest();
            tell("at rest after %.1f s and %.1f s of processor time", seconds(began), processorSeconds());
            tell("%s", pages.firstOfMany(companies));
            tell("%s", pages.again("/"));
            tell("%s", pages.again("/v1/companies"));
            tell("%s", pages.again("/v1/companies?limit=1000"));
            tell("%s", pages.allOfOne("?limit=50"));
            tell("%s", pages.allOfOne("?limit=50&tier=named_press"));
            tell("%s", Memory.now());
        }
    }

    /// Until a second takes little of a processor.
    private static void atRest() throws InterruptedException {
        for (var busy = true; busy; ) {
            var before = processorSeconds();
            TimeUnit.SECONDS.sleep(1);
            busy = processorSeconds() - before > REST;
        }
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static void tell(String text, Object... values) {
        System.out.printf(Locale.ROOT, text + "%n", values);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
