package press.masthead.model;

/// A share with the 95 % interval of Wilson's score: what counts of this size can tell.
///
/// @param share 0 where nothing was counted; the interval is then all there is, 0 to 1
public record Interval(double share, double low, double high) {
    private static final double Z = 1.959964;

    public static Interval of(long hits, long all) {
        if (all == 0) {
            return new Interval(0, 0, 1);
        }
        var share = (double) hits / all;
        var spread = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        var weight = 1 + Z * Z / all;
        var centre = share + Z * Z / (2.0 * all);
        return new Interval(rounded(share), rounded((centre - spread) / weight), rounded((centre + spread) / weight));
    }

    private static double rounded(double value) {
        return Math.round(Math.clamp(value, 0, 1) * 10_000) / 10_000.0;
    }
}
