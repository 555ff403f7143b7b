package press.masthead.profile.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import press.masthead.model.CompanySlug;

/// Pages of lists out of the stores of their lines.
record LinePages(ReadOnlyKeyValueStore<String, Line> lines, ReadOnlyKeyValueStore<String, String> facets) {
    private static final String FREE = "free";
    private static final String PINNED = "pinned";

    static String key(CompanySlug company, Line line) {
        return of(company, line.pin().isPresent() ? PINNED : FREE) + line.order();
    }

    private static String of(CompanySlug company, String kind) {
        return ListStores.key(ListStores.key(company, kind), "");
    }

    /// The page after a cursor.
    ListPage page(CompanySlug company, ListFilter filter, Cursor cursor, int size, ListState state, String policy) {
        var pinned = CoverageLists.pinned(ListStores.allOf(ListStores.key(company, PINNED), lines));
        // one more line than a page has tells whether another follows
        if (filter.isNone()) {
            var next = next(company, cursor, size + 1);
            return Pages.after(cursor, next.iterator(), pinned, size, state.total(), policy);
        }
        return Pages.filtered(
                filter,
                cursor,
                next(company, filter, cursor, size + 1, state),
                pinned.stream().filter(line -> filter.passes(line.entry())).toList(),
                size,
                total(filter.ofAnyDate(), pinned, state),
                policy);
    }

    private List<Line> next(CompanySlug company, Cursor cursor, int most) {
        var free = of(company, FREE);
        var from = cursor.order().isEmpty() ? free : free + cursor.order() + ListStores.AFTER;
        var next = new ArrayList<Line>(most);
        try (var found = lines.range(from, free + ListStores.LAST)) {
            while (next.size() < most && found.hasNext()) {
                next.add(found.next().value);
            }
        }
        return next;
    }

    private List<Line> next(CompanySlug company, ListFilter filter, Cursor cursor, int most, ListState state) {
        var admitted = state.facets().keySet().stream()
                .map(Facet::of)
                .filter(filter::admits)
                .toList();
        var free = of(company, FREE);
        var next = new ArrayList<Line>(most);
        try (var places = new FacetLines(company, admitted, filter, cursor.order(), facets)) {
            while (next.size() < most && places.hasNext()) {
                // the line may go while the index is read
                var line = lines.get(free + places.next());
                if (line != null && filter.passes(line.entry())) {
                    next.add(line);
                }
            }
        }
        return next;
    }

    private static int total(ListFilter filter, List<Line> pinned, ListState state) {
        var free = state.facets().entrySet().stream()
                .filter(facet -> filter.admits(Facet.of(facet.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return free
                + (int) pinned.stream()
                        .filter(line -> filter.passes(line.entry()))
                        .count();
    }
}
