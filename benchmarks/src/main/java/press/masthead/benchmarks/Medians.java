package press.masthead.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How long something takes, measured in rounds after a warm-up.
final class Medians {
    private static final int WARM_UP_ROUNDS = 400;
    private static final int ROUNDS = 400;

    /// The last result, kept where a compiler cannot know that nobody reads it.
    @SuppressWarnings("UnusedVariable")
    private static volatile @Nullable Object kept;

    private Medians() {}

    /// Prints the median, the tenth and the ninetieth percentile of the microseconds that one input takes.
    static <T> void print(String what, List<T> inputs, Function<T, ?> work) {
        var taken = new double[ROUNDS];
        for (var round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            var start = System.nanoTime();
            for (var input : inputs) {
                kept = work.apply(input);
            }
            if (round >= 0) {
                taken[round] = (System.nanoTime() - start) / 1e3 / inputs.size();
            }
        }
        Arrays.sort(taken);
        System.out.printf(
                Locale.ROOT,
                "%-44s median %7.1f µs  p10 %7.1f  p90 %7.1f%n",
                what,
                taken[ROUNDS / 2],
                taken[ROUNDS / 10],
                taken[ROUNDS * 9 / 10]);
    }
}
