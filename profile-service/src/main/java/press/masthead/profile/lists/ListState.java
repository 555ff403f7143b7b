package press.masthead.profile.lists;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;

/// How a company's list stands in this instance's stores.
///
/// @param total how many lines it has
/// @param basis what its lines were made under; another basis makes them anew
/// @param digest names the list as last published; empty when none is
/// @param facets how many lines without a pin each facet has, by its key
/// @param under names what it was last published under; empty when it changed since
record ListState(
        int total,
        String basis,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String digest,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> facets,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String under) {
    static final ListState NONE = new ListState(0, "", "", Map.of(), "");

    ListState {
        facets = Map.copyOf(facets);
    }

    /// The same, published.
    ListState published(String other, String publishedUnder) {
        return new ListState(total, basis, other, facets, publishedUnder);
    }
}
