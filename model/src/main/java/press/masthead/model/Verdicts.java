package press.masthead.model;

/// One verdict per use.
public record Verdicts(Verdict list, Verdict commentaryCite, Verdict figureCorroborate, Verdict figurePrimary) {
    public Verdict of(Use use) {
        return switch (use) {
            case LIST -> list;
            case COMMENTARY_CITE -> commentaryCite;
            case FIGURE_CORROBORATE -> figureCorroborate;
            case FIGURE_PRIMARY -> figurePrimary;
        };
    }

    /// For each use the stricter of the two.
    public Verdicts strictest(Verdicts other) {
        return new Verdicts(
                list.strictest(other.list),
                commentaryCite.strictest(other.commentaryCite),
                figureCorroborate.strictest(other.figureCorroborate),
                figurePrimary.strictest(other.figurePrimary));
    }
}
