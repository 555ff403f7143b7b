package press.masthead.classify.policy;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Facts;
import press.masthead.model.Signal;
import press.masthead.model.register.FactPath;

/// What a rule can ask of one article. A value is empty when the fact says so and `unknown` when it cannot be told.
final class Known {
    static final String UNKNOWN = "unknown";

    private final Facts facts;
    private final ArticleOutlet outlet;
    private final Map<FactPath, String> values = new EnumMap<>(FactPath.class);

    Known(Facts facts, ArticleOutlet outlet) {
        this.facts = facts;
        this.outlet = outlet;
    }

    /// Several rules ask for the same.
    String value(FactPath path) {
        var value = values.get(path);
        if (value == null) {
            value = read(path);
            values.put(path, value);
        }
        return value;
    }

    private String read(FactPath path) {
        return switch (path) {
            case OUTLET_ID ->
                outlet instanceof ArticleOutlet.Listed listed ? listed.id().value() : UNKNOWN;
            case OUTLET_TIER -> name(outlet.tier());
            case OUTLET_ROLE -> outlet instanceof ArticleOutlet.Listed listed ? name(listed.role()) : UNKNOWN;
            case BYLINE_KIND -> name(facts.byline().kind());
            case BYLINE_AGENCY -> facts.byline().agency();
            case PROVENANCE_KIND -> name(facts.provenance().kind());
            case PROVENANCE_AGENCY -> facts.provenance().agency();
            case GENRE_KIND -> name(facts.genre().kind()).replace("round_up", "round-up");
            case SOURCED -> name(facts.sourcing().sourced());
            case CITATIONS -> counted(facts.sourcing().citations());
            case ATTRIBUTIONS -> counted(facts.sourcing().attributions());
            case LANGUAGE -> facts.language().equals("und") ? UNKNOWN : facts.language();
        };
    }

    /// Of a copy that cannot tell, none found does not mean that there is none.
    private String counted(int found) {
        return found == 0 && facts.sourcing().sourced() == Signal.UNKNOWN ? UNKNOWN : Integer.toString(found);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
