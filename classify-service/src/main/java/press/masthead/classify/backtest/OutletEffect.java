package press.masthead.classify.backtest;

/// What would become of one outlet's articles; counted on every company's list.
///
/// @param outlet its id, or the host of one that the register does not know; empty for all those that found no place
/// @param changed articles that would be decided otherwise
public record OutletEffect(String outlet, long changed, long appears, long vanishes) {
    static final class Count {
        private long changed;
        private long appears;
        private long vanishes;

        void changed() {
            changed++;
        }

        void add(Shown.Change change) {
            appears += change == Shown.Change.APPEARS ? 1 : 0;
            vanishes += change == Shown.Change.VANISHES ? 1 : 0;
        }

        OutletEffect counted(String outlet) {
            return new OutletEffect(outlet, changed, appears, vanishes);
        }
    }
}
