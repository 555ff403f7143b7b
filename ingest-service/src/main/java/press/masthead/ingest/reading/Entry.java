package press.masthead.ingest.reading;

import java.util.List;
import press.masthead.model.Dating;

/// An element of a feed: texts without markup, links absolute and only http or https. Absent texts are empty.
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
        List<Enclosure> enclosures) {
    public Entry {
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }

    /// A file that goes with an entry; `length` in bytes as printed.
    public record Enclosure(String url, String type, String length) {}
}
