package press.masthead.profile.lists;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.masthead.model.CoverageEntry;

/// A list by pages: the lines in their order, the pinned ones put in at their places. A page costs its own length and
/// the pins', wherever in the list it lies.
final class Pages {
    private Pages() {}

    /// The page after a cursor.
    ///
    /// @param unpinned the lines without a pin that come after the cursor's
    /// @param pinned all lines with a pin, by their pins
    /// @param total how many lines the list has
    static ListPage after(
            Cursor cursor, Iterator<Line> unpinned, List<Line> pinned, int size, int total, String policy) {
        var entries = new ArrayList<CoverageEntry>();
        var pin = passed(cursor.before(), pinned, total);
        var order = cursor.order();
        while (entries.size() < size && (unpinned.hasNext() || pin < pinned.size())) {
            var place = cursor.before() + entries.size() + 1;
            var due = pin < pinned.size() && (place(pinned.get(pin)) <= place || !unpinned.hasNext());
            var line = due ? pinned.get(pin++) : unpinned.next();
            order = due ? order : line.order();
            entries.add(line.read(policy));
        }
        var more = unpinned.hasNext() || pin < pinned.size();
        var next = new Cursor(cursor.before() + entries.size(), order);
        return new ListPage(entries, total, more ? Optional.of(next.text()) : Optional.empty());
    }

    /// The page after a cursor of the lines that a filter lets through. What is new since a date stands in the order of
    /// its date: pins hold no place there.
    ///
    /// @param unpinned and `pinned`: those that pass
    static ListPage filtered(
            ListFilter filter,
            Cursor cursor,
            List<Line> unpinned,
            List<Line> pinned,
            int size,
            int total,
            String policy) {
        if (!filter.hasSince()) {
            return after(cursor, unpinned.iterator(), pinned, size, total, policy);
        }
        var merged = Stream.concat(
                        unpinned.stream(),
                        pinned.stream().filter(line -> line.order().compareTo(cursor.order()) > 0))
                .sorted(Line.ORDER)
                .iterator();
        return after(cursor, merged, List.of(), size, total, policy);
    }

    /// How many pinned lines stand before a place.
    private static int passed(int before, List<Line> pinned, int total) {
        var free = total - pinned.size();
        var pin = 0;
        for (var place = 1; pin < pinned.size(); pin++) {
            place = Math.max(place, Math.min(place(pinned.get(pin)), free + pin + 1));
            if (place > before) {
                break;
            }
            place++;
        }
        return pin;
    }

    private static int place(Line pinned) {
        return pinned.pin().orElseThrow().position();
    }
}
