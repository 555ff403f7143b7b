package press.masthead.profile.api.representations;

import java.util.List;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;

/// A page of a company's list: what every output is made from.
///
/// @param total of lines that the filters let through, on all pages
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
        return of(list, CoverageQuery.PLAIN);
    }

    public static CoveragePage of(CoverageList list, CoverageQuery query) {
        var passing = list.entries().stream().filter(query::passes).toList();
        var start = query.cursor().start(passing);
        var end = Math.min(passing.size(), start + query.limit());
        var next = end < passing.size() ? query.text(Cursor.after(passing, end)) : "";
        return new CoveragePage(
                list.company(), list.name(), passing.subList(start, end), passing.size(), next, query.language());
    }

    public List<CoverageLine> lines() {
        return entries.stream().map(entry -> CoverageLine.of(entry, language)).toList();
    }

    String path() {
        return "/v1/companies/" + company + "/coverage";
    }
}
