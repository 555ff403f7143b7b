package press.masthead.profile.api.representations;

import java.util.List;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;

/// A company with the lines of its list that are shown.
///
/// @param more how many further lines there are
public record Section(CompanySlug slug, String name, List<CoverageLine> lines, int more) {
    public Section {
        lines = List.copyOf(lines);
    }

    /// The first lines of a list.
    public static Section of(CoverageList list, int most) {
        var lines = list.entries().stream().limit(most).map(CoverageLine::of).toList();
        return new Section(list.company(), list.name(), lines, list.entries().size() - lines.size());
    }
}
