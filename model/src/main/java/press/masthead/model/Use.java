package press.masthead.model;

/// What a source may serve for; a source may serve one use and not another.
public enum Use {
    LIST,
    COMMENTARY_CITE,
    FIGURE_CORROBORATE,
    FIGURE_PRIMARY
}
