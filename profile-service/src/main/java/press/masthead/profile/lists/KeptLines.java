package press.masthead.profile.lists;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;
import press.masthead.model.CompanySlug;

/// The lines of the lists in a store, in their order; those with a pin apart, since they are put in between. Another
/// store tells where the lines of each facet stand.
final class KeptLines {
    private final KeyValueStore<String, Line> lines;
    private final KeyValueStore<String, String> facets;

    KeptLines(KeyValueStore<String, Line> lines, KeyValueStore<String, String> facets) {
        this.lines = lines;
        this.facets = facets;
    }

    /// Replaces lines by others, and tells how the list stands then.
    ListState replace(CompanySlug company, ListState state, Collection<Line> before, Collection<Line> after) {
        var counts = new HashMap<>(state.facets());
        for (var line : before) {
            if (!after.contains(line)) {
                lines.delete(LinePages.key(company, line));
                drop(company, line, counts);
            }
        }
        for (var line : after) {
            if (!before.contains(line)) {
                lines.put(LinePages.key(company, line), line);
                index(company, line, counts);
            }
        }
        return new ListState(state.total() + after.size() - before.size(), state.basis(), state.digest(), counts, "");
    }

    private void drop(CompanySlug company, Line line, Map<String, Integer> counts) {
        if (line.pin().isEmpty()) {
            facets.delete(FacetLines.key(company, line));
            counts.computeIfPresent(Facet.of(line).key(), (_, count) -> count == 1 ? null : count - 1);
        }
    }

    private void index(CompanySlug company, Line line, Map<String, Integer> counts) {
        if (line.pin().isEmpty()) {
            facets.put(FacetLines.key(company, line), "");
            counts.merge(Facet.of(line).key(), 1, Integer::sum);
        }
    }

    void clear(CompanySlug company) {
        ListStores.clear(company, lines);
        ListStores.clear(company, facets);
    }

    LinePages pages() {
        return new LinePages(lines, facets);
    }

    static List<Line> of(Collection<Told> told) {
        return told.stream().flatMap(story -> story.line().stream()).toList();
    }
}
