package press.masthead.model.register;

import java.util.List;

/// A fact that a rule of the policy may ask about.
public enum FactPath {
    OUTLET_ID("outlet.id", ""),
    OUTLET_TIER("outlet.tier", "primary named_press commentary excluded unlisted"),
    OUTLET_ROLE("outlet.role", "issuer government newsroom agency press_release_wire aggregator blog"),
    BYLINE_KIND("byline.kind", "person several organisation agency role nobody"),
    BYLINE_AGENCY("byline.agency", ""),
    PROVENANCE_KIND("provenance.kind", "original wire_copy repost press_release filing"),
    PROVENANCE_AGENCY("provenance.agency", ""),
    GENRE_KIND("genre.kind", "report commentary round-up release filing other"),
    SOURCED("sourcing.sourced", "true false"),
    CITATIONS("sourcing.citations", ""),
    ATTRIBUTIONS("sourcing.attributions", ""),
    LANGUAGE("language", "");

    private final String path;
    private final String closedValues;

    FactPath(String path, String closedValues) {
        this.path = path;
        this.closedValues = closedValues;
    }

    /// As a policy writes it.
    public String path() {
        return path;
    }

    /// The values that it can have besides `unknown`; empty when there is no closed list.
    public List<String> closedValues() {
        return closedValues.isEmpty() ? List.of() : List.of(closedValues.split(" "));
    }

    public boolean isNumber() {
        return this == CITATIONS || this == ATTRIBUTIONS;
    }
}
