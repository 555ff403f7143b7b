package press.masthead.classify.suggestions;

/// How surprising it is that two things meet so often: Dunning's ratio (1993), 0 where they meet no more than by
/// chance.
final class LogLikelihood {
    private LogLikelihood() {}

    /// @param both articles with both things
    /// @param one articles with the one
    /// @param other articles with the other
    /// @param all articles
    static double of(long both, long one, long other, long all) {
        if ((double) both * all <= (double) one * other) {
            return 0;
        }
        var cells = entropy(both) + entropy(one - both) + entropy(other - both) + entropy(all - one - other + both);
        var rows = entropy(one) + entropy(all - one);
        var columns = entropy(other) + entropy(all - other);
        return Math.max(0, 2 * (cells - rows - columns + entropy(all)));
    }

    private static double entropy(long count) {
        return count <= 0 ? 0 : count * Math.log((double) count);
    }
}
