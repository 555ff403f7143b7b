package press.masthead.profile.lists;

import java.util.List;
import java.util.Optional;
import press.masthead.model.CoverageEntry;

/// A page of a company's list.
///
/// @param total how many lines the list has
/// @param next the cursor of the page after it; empty on the last
public record ListPage(List<CoverageEntry> entries, int total, Optional<String> next) {
    public ListPage {
        entries = List.copyOf(entries);
    }
}
