package press.masthead.classify.backtest;

import press.masthead.model.Decision;
import press.masthead.model.Use;

/// How verdicts would change, use by use.
public record UseTransitions(
        Transitions list, Transitions commentaryCite, Transitions figureCorroborate, Transitions figurePrimary) {
    public Transitions of(Use use) {
        return switch (use) {
            case LIST -> list;
            case COMMENTARY_CITE -> commentaryCite;
            case FIGURE_CORROBORATE -> figureCorroborate;
            case FIGURE_PRIMARY -> figurePrimary;
        };
    }

    static final class Count {
        private final Transitions.Count list = new Transitions.Count();
        private final Transitions.Count commentaryCite = new Transitions.Count();
        private final Transitions.Count figureCorroborate = new Transitions.Count();
        private final Transitions.Count figurePrimary = new Transitions.Count();

        void add(Decision was, Decision is) {
            list.add(was.verdicts().list(), is.verdicts().list());
            commentaryCite.add(was.verdicts().commentaryCite(), is.verdicts().commentaryCite());
            figureCorroborate.add(
                    was.verdicts().figureCorroborate(), is.verdicts().figureCorroborate());
            figurePrimary.add(was.verdicts().figurePrimary(), is.verdicts().figurePrimary());
        }

        UseTransitions counted() {
            return new UseTransitions(
                    list.counted(), commentaryCite.counted(), figureCorroborate.counted(), figurePrimary.counted());
        }
    }
}
