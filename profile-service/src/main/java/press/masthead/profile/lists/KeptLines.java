package press.masthead.profile.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import press.masthead.model.CompanySlug;

/// The lines of the lists in a store, in their order; those with a pin apart, since they are put in between.
final class KeptLines {
    private static final String FREE = "free";
    private static final String PINNED = "pinned";

    private final KeyValueStore<String, Line> lines;

    KeptLines(KeyValueStore<String, Line> lines) {
        this.lines = lines;
    }

    /// Replaces lines by others, and tells how many more there are.
    int replace(CompanySlug company, Collection<Line> before, Collection<Line> after) {
        before.stream().filter(line -> !after.contains(line)).forEach(line -> lines.delete(key(company, line)));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> lines.put(key(company, line), line));
        return after.size() - before.size();
    }

    void clear(CompanySlug company) {
        ListStores.clear(company, lines);
    }

    ReadOnlyKeyValueStore<String, Line> store() {
        return lines;
    }

    /// The page after a cursor.
    static ListPage page(
            CompanySlug company,
            Cursor cursor,
            int size,
            int total,
            String policy,
            ReadOnlyKeyValueStore<String, Line> lines) {
        var free = ListStores.key(ListStores.key(company, FREE), "");
        var pinned = CoverageLists.pinned(ListStores.allOf(ListStores.key(company, PINNED), lines));
        var from = cursor.order().isEmpty() ? free : free + cursor.order() + ListStores.AFTER;
        // one more line than a page has tells whether another follows
        var next = new ArrayList<Line>(size + 1);
        try (var found = lines.range(from, free + ListStores.LAST)) {
            while (next.size() <= size && found.hasNext()) {
                next.add(found.next().value);
            }
        }
        return Pages.after(cursor, next.iterator(), pinned, size, total, policy);
    }

    private static String key(CompanySlug company, Line line) {
        var kind = line.pin().isPresent() ? PINNED : FREE;
        return ListStores.key(ListStores.key(company, kind), line.order());
    }

    static List<Line> of(Collection<Told> told) {
        return told.stream().flatMap(story -> story.line().stream()).toList();
    }
}
