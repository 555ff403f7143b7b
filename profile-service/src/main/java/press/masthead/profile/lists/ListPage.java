package press.masthead.profile.lists;

import java.util.List;
import java.util.Optional;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;

/// A page of a company's list, or of those of its lines that a filter lets through.
///
/// @param total how many lines there are on all pages, whatever their dates
/// @param next the cursor of the page after it; empty on the last
public record ListPage(List<CoverageEntry> entries, int total, Optional<String> next) {
    public ListPage {
        entries = List.copyOf(entries);
    }

    /// The first lines of a list as published, at most as many as it holds.
    public static ListPage first(CoverageList list, int size) {
        if (list.entries().size() <= size) {
            return new ListPage(
                    list.entries(), list.total(), Optional.of(list.next()).filter(next -> !next.isEmpty()));
        }
        var entries = list.entries().subList(0, size);
        var order = entries.reversed().stream()
                .map(CoverageEntry::order)
                .filter(place -> !place.isEmpty())
                .findFirst();
        return new ListPage(entries, list.total(), Optional.of(new Cursor(size, order.orElse("")).text()));
    }
}
