package press.masthead.model.backtest;

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
}
