package press.masthead.classify.evaluation;

import java.util.Arrays;
import java.util.Random;

/// What was found and what should have been, counted over labelled examples.
///
/// @param found what was rightly found
/// @param wrong what was found and should not have been
/// @param missed what should have been found and was not
/// @param rest what was rightly not found
public record Counts(int found, int wrong, int missed, int rest) {
    private static final double Z = 1.959964;
    private static final int RESAMPLES = 2_000;

    static final Counts NONE = new Counts(0, 0, 0, 0);

    /// A share with its 95 % interval; of nothing, the interval is everything.
    public record Estimate(double value, double low, double high) {}

    Counts with(boolean expected, boolean said) {
        return new Counts(
                found + (expected && said ? 1 : 0),
                wrong + (!expected && said ? 1 : 0),
                missed + (expected && !said ? 1 : 0),
                rest + (!expected && !said ? 1 : 0));
    }

    public int examples() {
        return found + wrong + missed + rest;
    }

    public Estimate precision() {
        return share(found, found + wrong);
    }

    public Estimate recall() {
        return share(found, found + missed);
    }

    public Estimate accuracy() {
        return share(found + rest, examples());
    }

    /// Its interval is that of resampled examples, always the same ones.
    public Estimate f1() {
        var random = new Random(1);
        var drawn = new double[RESAMPLES];
        for (var i = 0; i < RESAMPLES; i++) {
            drawn[i] = resampled(random);
        }
        Arrays.sort(drawn);
        return new Estimate(
                f1(found, wrong, missed),
                drawn[(int) (RESAMPLES * 0.025)],
                drawn[Math.min(RESAMPLES - 1, (int) (RESAMPLES * 0.975))]);
    }

    private double resampled(Random random) {
        var counts = new int[3];
        for (var i = 0; i < examples(); i++) {
            var drawn = random.nextInt(examples());
            if (drawn < found) {
                counts[0]++;
            } else if (drawn < found + wrong) {
                counts[1]++;
            } else if (drawn < found + wrong + missed) {
                counts[2]++;
            }
        }
        return f1(counts[0], counts[1], counts[2]);
    }

    private static double f1(int found, int wrong, int missed) {
        return found + wrong + missed == 0 ? 0 : 2.0 * found / (2 * found + wrong + missed);
    }

    /// Wilson's interval (1927).
    private static Estimate share(int some, int all) {
        if (all == 0) {
            return new Estimate(0, 0, 1);
        }
        var share = (double) some / all;
        var square = Z * Z / all;
        var centre = (share + square / 2) / (1 + square);
        var spread = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
        return new Estimate(share, Math.max(0, centre - spread), Math.min(1, centre + spread));
    }
}
