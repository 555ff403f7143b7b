package press.masthead.profile.api.representations;

import java.util.List;

/// A page of a list as a piece of HTML for a company's own page.
///
/// @param summary what opens it
/// @param none what it says when nothing is listed
/// @param next address of the next page; empty on the last
public record Fragment(
        String language, String summary, String none, String more, String base, List<CoverageLine> lines, String next) {
    public Fragment {
        lines = List.copyOf(lines);
    }

    static Fragment of(CoveragePage page, Site site) {
        var chinese = page.language().equals(Labels.CHINESE);
        return new Fragment(
                page.language(),
                (chinese ? "查看 %s 的近期报道" : "Show recent press coverage of %s").formatted(page.name()),
                chinese ? "暂无报道。" : "No coverage is listed yet.",
                chinese ? "更多" : "More",
                site.url(),
                page.lines(),
                page.nextPath(Format.HTML.suffix()).map(site::at).orElse(""));
    }
}
