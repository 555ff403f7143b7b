package press.masthead.profile.api.representations;

import java.util.List;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.profile.lists.ListPage;

/// A company with the lines of its list that are shown.
///
/// @param total how many lines there are
/// @param next the cursor of those that follow; empty when none do
public record Section(CompanySlug slug, String name, List<CoverageLine> lines, int total, String next) {
    public Section {
        lines = List.copyOf(lines);
    }

    /// The first lines of a list.
    public static Section of(CoverageList list, int most) {
        return of(list, ListPage.first(list, most));
    }

    public static Section of(CoverageList list, ListPage page) {
        var lines = page.entries().stream().map(CoverageLine::of).toList();
        return new Section(
                list.company(), list.name(), lines, page.total(), page.next().orElse(""));
    }

    /// How many lines are not shown.
    public int more() {
        return total - lines.size();
    }
}
