package press.masthead.profile.lists;

import press.masthead.model.MatchType;
import press.masthead.model.Tier;

/// What a filter asks of lines. Lines of one facet stand together in the index, in the list's order.
///
/// @param language a tag; may be empty
record Facet(Tier tier, MatchType type, String language, FacetDates dates) {
    private static final int PARTS = 4;

    static Facet of(Line line) {
        var entry = line.entry();
        return new Facet(entry.tier(), entry.type(), entry.language(), FacetDates.of(entry.published(), line.order()));
    }

    /// As [#key()] gives it.
    static Facet of(String key) {
        var parts = key.split("/", PARTS);
        var dates = new FacetDates(Integer.parseInt(parts[2]));
        return new Facet(Tier.valueOf(parts[0]), MatchType.valueOf(parts[1]), parts[3], dates);
    }

    String key() {
        return String.join("/", tier.name(), type.name(), Integer.toString(dates.year()), language);
    }
}
