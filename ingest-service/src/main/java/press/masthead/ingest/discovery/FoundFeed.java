package press.masthead.ingest.discovery;

import press.masthead.ingest.reading.FeedDocument;
import press.masthead.model.register.Feed;

/// A feed that was fetched and read.
///
/// @param url that answered, behind all redirects
/// @param entries how many it carries now
public record FoundFeed(String url, Feed.Kind kind, String title, int entries) {
    static FoundFeed of(String url, FeedDocument document) {
        return new FoundFeed(
                url,
                kind(document.format()),
                document.title(),
                document.entries().size());
    }

    private static Feed.Kind kind(String format) {
        if (format.startsWith("atom")) {
            return Feed.Kind.ATOM;
        }
        if (format.startsWith("json")) {
            return Feed.Kind.JSON;
        }
        return format.startsWith("sitemap") ? Feed.Kind.SITEMAP : Feed.Kind.RSS;
    }
}
