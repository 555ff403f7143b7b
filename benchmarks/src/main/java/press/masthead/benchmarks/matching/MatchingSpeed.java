package press.masthead.benchmarks.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/// Nanoseconds of CPU a character at growing numbers of aliases, beside Lucene's monitor with the same names on the
/// same texts.
/// Aims: flat (at most 1.5 times from the smallest to the largest), and at least 20 times faster than the monitor.
public final class MatchingSpeed {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int ROUNDS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MatchingSpeed() {}

    /// Prints a line for each number of aliases.
    ///
    /// @param arguments the number of texts of 2,000 characters in a round; 200 when absent
    public static void main(String[] arguments) {
        var texts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        System.out.printf("%9s %16s %16s %9s%n", "aliases", "ours ns/char", "monitor ns/char", "times");
        var first = 0.0;
        var last = 0.0;
        for (var size : SIZES) {
            var names = Names.of(size, texts);
            last = nanosecondsPerCharacter(new Masthead(names.names()), names);
            var monitor = nanosecondsPerCharacter(new LuceneMonitor(names.names()), names);
            first = first == 0 ? last : first;
            System.out.printf("%,9d %16.2f %16.2f %9.1f%n", size, last, monitor, monitor / last);
        }
        System.out.printf("from the smallest to the largest: %.2f times%n", last / first);
    }

    /// The median round, after as many rounds to warm up.
    private static double nanosecondsPerCharacter(Contender contender, Names names) {
        try (contender) {
            var found = 0L;
            var rounds = new double[ROUNDS];
            for (var round = -ROUNDS; round < ROUNDS; round++) {
                var began = THREADS.getCurrentThreadCpuTime();
                for (var text : names.texts()) {
                    found += contender.find(text);
                }
                rounds[Math.max(round, 0)] = (double) (THREADS.getCurrentThreadCpuTime() - began) / names.characters();
            }
            if (found == 0) {
                throw new IllegalStateException("nothing was found: the texts hold none of the names");
            }
            Arrays.sort(rounds);
            return rounds[ROUNDS / 2];
        }
    }
}
