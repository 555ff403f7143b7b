package press.masthead.classify.backtest;

import press.masthead.model.Interval;

/// How the machine's own answers compare with what editors decided on the same articles.
///
/// @param agreed both said that it stands in the list, or both that it does not
/// @param disagreed one said so and the other not
/// @param left what the machine left to an editor
/// @param share of what both decided
public record Agreement(long agreed, long disagreed, long left, Interval share) {
    static Agreement of(long agreed, long disagreed, long left) {
        return new Agreement(agreed, disagreed, left, Interval.of(agreed, agreed + disagreed));
    }

    static final class Count {
        private long agreed;
        private long disagreed;
        private long left;

        void add(boolean approved, Standing machine) {
            switch (machine) {
                case HELD -> left++;
                case LISTED -> add(approved);
                case OUT -> add(!approved);
            }
        }

        private void add(boolean same) {
            if (same) {
                agreed++;
            } else {
                disagreed++;
            }
        }

        Agreement counted() {
            return Agreement.of(agreed, disagreed, left);
        }
    }
}
