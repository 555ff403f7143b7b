package press.masthead.model.backtest;

import press.masthead.model.Interval;

/// How the machine's own answers compare with what editors decided on the same articles.
///
/// @param agreed both said that it stands in the list, or both that it does not
/// @param disagreed one said so and the other not
/// @param left what the machine left to an editor
/// @param share of what both decided
public record Agreement(long agreed, long disagreed, long left, Interval share) {
    public static Agreement of(long agreed, long disagreed, long left) {
        return new Agreement(agreed, disagreed, left, Interval.of(agreed, agreed + disagreed));
    }
}
