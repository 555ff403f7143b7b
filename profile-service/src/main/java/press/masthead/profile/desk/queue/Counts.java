package press.masthead.profile.desk.queue;

import java.util.Map;

/// How many items there are of each value of each facet, under the filter's other facets.
///
/// @param total under the whole filter
public record Counts(int total, Map<Facet, Map<String, Integer>> byFacet) {
    public Counts {
        byFacet = Map.copyOf(byFacet);
    }

    public Map<String, Integer> of(Facet facet) {
        return byFacet.getOrDefault(facet, Map.of());
    }
}
