package press.masthead.profile.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import press.masthead.model.CompanySlug;

/// The places of the lines of several facets, merged into the list's order. It costs a look for each facet and each
/// place that is taken, wherever in the list they lie.
final class FacetLines implements Iterator<String>, AutoCloseable {
    private final List<Head> open = new ArrayList<>();
    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::place));

    /// What of these facets stands after a place, as far as the filter may reach.
    FacetLines(
            CompanySlug company,
            List<Facet> facets,
            ListFilter filter,
            String after,
            ReadOnlyKeyValueStore<String, String> index) {
        for (var facet : facets) {
            var prefix = prefix(company, facet);
            var from = after.isEmpty() ? prefix : prefix + after + ListStores.AFTER;
            var head = new Head(prefix.length(), index.range(from, prefix + end(facet, filter) + ListStores.LAST));
            open.add(head);
            admit(head);
        }
    }

    static String key(CompanySlug company, Line line) {
        return prefix(company, Facet.of(line)) + line.order();
    }

    private static String prefix(CompanySlug company, Facet facet) {
        return ListStores.key(ListStores.key(company, facet.key()), "");
    }

    private static String end(Facet facet, ListFilter filter) {
        return filter.hasSince() && facet.dates().equals(FacetDates.IN_ORDER) ? Order.lastOf(filter.since()) : "";
    }

    private void admit(Head head) {
        if (head.found.hasNext()) {
            heads.add(head);
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public String next() {
        var head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        var place = head.place();
        head.found.next();
        admit(head);
        return place;
    }

    @Override
    public void close() {
        open.forEach(head -> head.found.close());
    }

    private record Head(int prefix, KeyValueIterator<String, String> found) {
        String place() {
            return found.peekNextKey().substring(prefix);
        }
    }
}
