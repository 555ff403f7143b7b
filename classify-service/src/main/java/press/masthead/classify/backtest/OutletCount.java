package press.masthead.classify.backtest;

import press.masthead.model.backtest.OutletEffect;

/// Counts what becomes of one outlet's articles.
final class OutletCount {
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
