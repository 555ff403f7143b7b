package press.masthead.profile.api.representations;

import java.util.List;
import java.util.Optional;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.profile.lists.ListPage;

/// A page of a company's list: what every output is made from.
///
/// @param total of lines on all pages, `since` aside
/// @param query what was asked for
/// @param next asks for the next page; empty on the last
public record CoveragePage(
        CompanySlug company,
        String name,
        List<CoverageEntry> entries,
        int total,
        CoverageQuery query,
        Optional<CoverageQuery> next) {
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
        return new CoveragePage(
                list.company(),
                list.name(),
                page.entries(),
                page.total(),
                query,
                page.next().map(query::from));
    }

    public List<CoverageLine> lines() {
        return entries.stream().map(entry -> CoverageLine.of(entry, language())).toList();
    }

    /// Of labels and of what is ours, `en` or `zh`.
    String language() {
        return query.language();
    }

    /// Where this very page is found in a form.
    ///
    /// @param suffix of the form; empty for the one that a client reads
    String path(String suffix) {
        return path(suffix, query);
    }

    /// Where the feed begins that this is a page of.
    String firstPath(String suffix) {
        return path(suffix, query.ofAllPages());
    }

    Optional<String> nextPath(String suffix) {
        return next.map(asked -> path(suffix, asked));
    }

    /// The hub to name in it: hubs are told of whole lists, so that nothing else is a topic of theirs.
    Optional<String> hub(Site site) {
        return Optional.of(site.hub()).filter(hub -> !hub.isEmpty() && query.isPlain());
    }

    private String path(String suffix, CoverageQuery asked) {
        return "/v1/companies/" + company + "/coverage" + suffix + asked.text();
    }
}
