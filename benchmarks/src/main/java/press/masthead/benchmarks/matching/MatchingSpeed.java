package press.masthead.benchmarks.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Nanoseconds of CPU a character at growing numbers of aliases: to find them, as Lucene's monitor does with the same
/// names on the same texts, and to judge them as well, which it does not.
/// Aims: flat (at most 1.5 times from the smallest to the largest), and to find at least 20 times faster than the
/// monitor.
public final class MatchingSpeed {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int ROUNDS = 9;
    /// Until the optimising compiler has come to all of it.
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MatchingSpeed() {}

    /// What one contender took, and how many names it found.
    private record Speed(double nanosecondsPerCharacter, long found) {
        double times(Speed faster) {
            return nanosecondsPerCharacter / faster.nanosecondsPerCharacter;
        }

        String against(Speed monitor) {
            return "%.2f (%.1f)".formatted(nanosecondsPerCharacter, monitor.times(this));
        }
    }

    /// Prints a line for each number of aliases.
    ///
    /// @param arguments the number of texts of 2,000 characters in a round; 200 when absent
    public static void main(String[] arguments) {
        var texts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        System.out.println("ns a character, in brackets how many times faster than the monitor, and the names found:");
        System.out.printf("%9s %16s %16s %9s%n", "aliases", "finding", "all matching", "monitor");
        var finding = new ArrayList<Speed>();
        var matching = new ArrayList<Speed>();
        for (var size : SIZES) {
            var names = Names.of(size, texts);
            finding.add(speed(new Finding(names.companies()), names));
            matching.add(speed(new Masthead(names.companies()), names));
            var monitor = speed(new LuceneMonitor(names.names()), names);
            var found = finding.getLast();
            System.out.printf(
                    "%,9d %16s %16s %9.2f   %,d, %,d%n",
                    size,
                    found.against(monitor),
                    matching.getLast().against(monitor),
                    monitor.nanosecondsPerCharacter,
                    found.found,
                    monitor.found);
        }
        System.out.printf(
                "from the smallest to the largest: finding %.2f times, all matching %.2f times%n",
                finding.getLast().times(finding.getFirst()), matching.getLast().times(matching.getFirst()));
    }

    /// The median round, once it is warm.
    private static Speed speed(Contender contender, Names names) {
        try (contender) {
            var cold = THREADS.getCurrentThreadCpuTime();
            while (THREADS.getCurrentThreadCpuTime() - cold < WARM_UP.toNanos()) {
                found(contender, names);
            }
            var found = 0L;
            var rounds = new double[ROUNDS];
            for (var round = 0; round < ROUNDS; round++) {
                var began = THREADS.getCurrentThreadCpuTime();
                found = found(contender, names);
                rounds[round] = (double) (THREADS.getCurrentThreadCpuTime() - began) / names.characters();
            }
            if (found == 0) {
                throw new IllegalStateException("nothing was found: the texts hold none of the names");
            }
            Arrays.sort(rounds);
            return new Speed(rounds[ROUNDS / 2], found);
        }
    }

    private static long found(Contender contender, Names names) {
        var found = 0L;
        for (var text : names.texts()) {
            found += contender.find(text);
        }
        return found;
    }
}
