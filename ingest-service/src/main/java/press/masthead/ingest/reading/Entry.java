package press.masthead.ingest.reading;

import java.util.List;
import java.util.Map;
import press.masthead.model.Dating;

/// An element of a feed: texts without markup, links absolute and only http or https. Absent texts are empty.
///
/// @param facts what its source tells in fields of its own, as EDGAR's `form` and `cik`
public record Entry(
        String guid,
        String title,
        String url,
        String canonicalUrl,
        String author,
        Dating published,
        Dating updated,
        String summary,
        String content,
        String language,
        List<String> categories,
        List<Enclosure> enclosures,
        Map<String, String> facts) {
    public Entry {
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
        facts = Map.copyOf(facts);
    }

    /// An entry of an ordinary feed.
    public Entry(
            String guid,
            String title,
            String url,
            String canonicalUrl,
            String author,
            Dating published,
            Dating updated,
            String summary,
            String content,
            String language,
            List<String> categories,
            List<Enclosure> enclosures) {
        this(
                guid,
                title,
                url,
                canonicalUrl,
                author,
                published,
                updated,
                summary,
                content,
                language,
                categories,
                enclosures,
                Map.of());
    }

    /// A file that goes with an entry; `length` in bytes as printed.
    public record Enclosure(String url, String type, String length) {}
}
