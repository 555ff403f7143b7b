package press.masthead.profile.api;

import java.util.List;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.profile.api.changes.ChangeLog;
import press.masthead.profile.lists.ListView;
import press.masthead.profile.lists.ListView.CompanyName;

/// Who is followed, by slug and a page at a time. The sizes of lists are kept in memory as lists change; until all that
/// was published before the start has been read, a page reads its own lists.
record Directory(ListView lists, ChangeLog log) {
    /// A page of companies.
    ///
    /// @param next the slug after which the next page begins; empty on the last
    record Page(List<Entry> companies, String next) {
        Page {
            companies = List.copyOf(companies);
        }
    }

    /// A company.
    ///
    /// @param entries how many lines its list has
    record Entry(CompanySlug slug, String name, int entries) {}

    /// @param cursor any slug, also one that is gone; empty at the start
    Page page(String cursor, int most) {
        var found = lists.companiesAfter(cursor, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Page(
                shown.stream().map(this::entry).toList(),
                found.size() > most ? shown.getLast().slug().value() : "");
    }

    private Entry entry(CompanyName company) {
        var lines = log.lines(company.slug());
        return new Entry(company.slug(), company.name(), lines.isPresent() ? lines.getAsInt() : read(company.slug()));
    }

    private int read(CompanySlug slug) {
        return lists.coverage(slug).map(CoverageList::total).orElse(0);
    }
}
