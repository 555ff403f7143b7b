package press.masthead.profile.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import press.masthead.model.CoverageEntry;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.register.Company;
import press.masthead.model.register.Registers;

/// Pages of lists as the pure function makes these.
public final class PurePages {
    private PurePages() {}

    public static ListPage page(
            Company company,
            Collection<Decision> decisions,
            Collection<Edit> edits,
            Registers registers,
            ListFilter filter,
            String cursor,
            int size) {
        var from = Cursor.of(cursor);
        var all = CoverageLists.lines(company, decisions, edits, registers);
        var passing = all.stream().filter(line -> filter.passes(line.entry())).toList();
        return Pages.filtered(
                filter,
                from,
                passing.stream()
                        .filter(line -> line.pin().isEmpty() && line.order().compareTo(from.order()) > 0)
                        .toList(),
                CoverageLists.pinned(passing),
                size,
                (int) all.stream()
                        .filter(line -> filter.ofAnyDate().passes(line.entry()))
                        .count(),
                CoverageLists.policy(registers));
    }

    /// Every page, one after the other.
    static List<CoverageEntry> all(Pager pager) {
        var all = new ArrayList<CoverageEntry>();
        var page = pager.after("");
        all.addAll(page.entries());
        while (page.next().isPresent()) {
            page = pager.after(page.next().get());
            all.addAll(page.entries());
        }
        return all;
    }

    interface Pager {
        ListPage after(String cursor);
    }
}
