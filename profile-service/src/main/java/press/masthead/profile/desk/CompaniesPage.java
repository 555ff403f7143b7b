package press.masthead.profile.desk;

import java.util.List;
import press.masthead.model.CoverageList;
import press.masthead.profile.desk.pages.Frame;

/// Companies with the sizes of their lists, a page of them at a time, by slug.
///
/// @param next the slug after which the next page begins; empty on the last
public record CompaniesPage(Frame frame, List<CoverageList> lists, String next) {
    static final int SHOWN = 100;

    public CompaniesPage {
        lists = List.copyOf(lists);
    }

    /// @param found one more than a page holds where another page follows
    static CompaniesPage of(Frame frame, List<CoverageList> found) {
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var next = found.size() > SHOWN ? shown.getLast().company().value() : "";
        return new CompaniesPage(frame, shown, next);
    }
}
