package press.masthead.profile.api.representations;

import press.masthead.model.CoverageEntry;

/// RSS 2.0 (https://www.rssboard.org/rss-specification). Its `author` is an e-mail address, so names stand in Dublin
/// Core's `creator`.
final class RssFeed {
    private static final String SUFFIX = Format.RSS.suffix();

    private RssFeed() {}

    static byte[] write(CoveragePage page, Site site) {
        return Xml.document(xml -> xml.element(
                "rss",
                () -> xml.element("channel", () -> channel(xml, page, site)),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private static void channel(Xml xml, CoveragePage page, Site site) {
        xml.text("title", FeedText.title(page))
                .text("link", site.at("/companies/" + page.company()))
                .text("description", FeedText.description(page))
                .text("language", page.language().equals(Labels.CHINESE) ? "zh-cn" : page.language())
                .empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", site.at(page.path(SUFFIX)));
        page.nextPath(SUFFIX).ifPresent(next -> xml.empty("atom:link", "rel", "next", "href", site.at(next)));
        page.hub(site).ifPresent(hub -> xml.empty("atom:link", "rel", "hub", "href", hub));
        var lines = page.lines();
        for (var at = 0; at < lines.size(); at++) {
            item(xml, page.entries().get(at), lines.get(at), site);
        }
    }

    /// A description holds HTML, so plain text is escaped once more than XML asks for.
    private static void item(Xml xml, CoverageEntry entry, CoverageLine line, Site site) {
        xml.element("item", () -> {
            xml.text("title", line.headline())
                    .text("link", line.url().isEmpty() ? site.at(line.why()) : line.url())
                    .text("guid", site.at(line.why()), "isPermaLink", "true")
                    .text(
                            "description",
                            line.textWithCorrections().replace("&", "&amp;").replace("<", "&lt;"))
                    .text("dc:creator", FeedText.author(line));
            FeedTimes.published(entry).ifPresent(at -> xml.text("pubDate", FeedTimes.rfc822(at)));
            FeedText.tags(line).forEach(tag -> xml.text("category", tag));
        });
    }
}
