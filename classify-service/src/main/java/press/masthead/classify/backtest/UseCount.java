package press.masthead.classify.backtest;

import press.masthead.model.Decision;
import press.masthead.model.backtest.UseTransitions;

/// Counts how verdicts change, use by use.
final class UseCount {
    private final TransitionCount list = new TransitionCount();
    private final TransitionCount commentaryCite = new TransitionCount();
    private final TransitionCount figureCorroborate = new TransitionCount();
    private final TransitionCount figurePrimary = new TransitionCount();

    void add(Decision was, Decision is) {
        list.add(was.verdicts().list(), is.verdicts().list());
        commentaryCite.add(was.verdicts().commentaryCite(), is.verdicts().commentaryCite());
        figureCorroborate.add(was.verdicts().figureCorroborate(), is.verdicts().figureCorroborate());
        figurePrimary.add(was.verdicts().figurePrimary(), is.verdicts().figurePrimary());
    }

    UseTransitions counted() {
        return new UseTransitions(
                list.counted(), commentaryCite.counted(), figureCorroborate.counted(), figurePrimary.counted());
    }
}
