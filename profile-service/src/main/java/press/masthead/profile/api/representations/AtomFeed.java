package press.masthead.profile.api.representations;

import press.masthead.model.CoverageEntry;

/// Atom (RFC 4287).
final class AtomFeed {
    private static final String SUFFIX = Format.ATOM.suffix();

    private AtomFeed() {}

    static byte[] write(CoveragePage page, Site site) {
        return Xml.document(xml -> xml.element(
                "feed",
                () -> {
                    head(xml, page, site);
                    var lines = page.lines();
                    for (var at = 0; at < lines.size(); at++) {
                        entry(xml, page.entries().get(at), lines.get(at), site);
                    }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                page.language()));
    }

    private static void head(Xml xml, CoveragePage page, Site site) {
        xml.text("id", site.at(page.firstPath(SUFFIX)))
                .text("title", FeedText.title(page))
                .text("subtitle", FeedText.description(page))
                .text("updated", FeedTimes.latest(page.entries()).toString())
                .element("author", () -> xml.text("name", "Masthead"))
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", site.at(page.path(SUFFIX)))
                .empty(
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        "text/html",
                        "href",
                        site.at("/companies/" + page.company()));
        page.nextPath(SUFFIX).ifPresent(next -> xml.empty("link", "rel", "next", "href", site.at(next)));
        page.hub(site).ifPresent(hub -> xml.empty("link", "rel", "hub", "href", hub));
    }

    private static void entry(Xml xml, CoverageEntry entry, CoverageLine line, Site site) {
        xml.element("entry", () -> {
            xml.text("id", site.at(line.why()))
                    .text("title", line.headline(), "xml:lang", line.language())
                    .text("updated", FeedTimes.updated(entry).toString());
            FeedTimes.published(entry).ifPresent(at -> xml.text("published", at.toString()));
            xml.element("author", () -> xml.text("name", FeedText.author(line)))
                    .empty("link", "rel", "alternate", "href", line.url().isEmpty() ? site.at(line.why()) : line.url())
                    .empty("link", "rel", "related", "title", "Why it is listed", "href", site.at(line.why()))
                    .text("summary", line.textWithCorrections(), "xml:lang", line.language());
            FeedText.tags(line).forEach(tag -> xml.empty("category", "term", tag));
        });
    }
}
