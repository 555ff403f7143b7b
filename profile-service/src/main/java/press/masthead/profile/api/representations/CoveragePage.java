package press.masthead.profile.api.representations;

import java.util.List;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.profile.lists.ListPage;

/// A page of a company's list: what every output is made from.
///
/// @param total of lines on all pages, `since` aside
/// @param next the query of the next page; empty on the last
/// @param language of labels and of what is ours, `en` or `zh`
public record CoveragePage(
        CompanySlug company, String name, List<CoverageEntry> entries, int total, String next, String language) {
    /// Of a page when nobody asks for another number.
    public static final int USUAL_LINES = 50;

    public CoveragePage {
        entries = List.copyOf(entries);
    }

    /// The first page, nothing left out.
    public static CoveragePage first(CoverageList list) {
        return of(list, ListPage.first(list, USUAL_LINES), CoverageQuery.PLAIN);
    }

    public static CoveragePage of(CoverageList list, ListPage page, CoverageQuery query) {
        var next = page.next().map(query::text).orElse("");
        return new CoveragePage(list.company(), list.name(), page.entries(), page.total(), next, query.language());
    }

    public List<CoverageLine> lines() {
        return entries.stream().map(entry -> CoverageLine.of(entry, language)).toList();
    }

    String path() {
        return "/v1/companies/" + company + "/coverage";
    }
}
