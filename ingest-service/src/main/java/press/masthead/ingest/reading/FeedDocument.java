package press.masthead.ingest.reading;

import java.util.List;

/// A feed as read.
///
/// @param format as in `rss-2.0`, `rss-1.0`, `atom-1.0`, `json-feed-1.1`
/// @param links its own links, absolute
/// @param rhythm how often it says that it changes
public record FeedDocument(
        String format,
        String title,
        List<String> links,
        List<Entry> entries,
        List<Diagnostic> diagnostics,
        Rhythm rhythm) {
    public FeedDocument {
        links = List.copyOf(links);
        entries = List.copyOf(entries);
        diagnostics = List.copyOf(diagnostics);
    }

    /// A feed of a format that has no words for its rhythm.
    public FeedDocument(
            String format, String title, List<String> links, List<Entry> entries, List<Diagnostic> diagnostics) {
        this(format, title, links, entries, diagnostics, Rhythm.UNSAID);
    }

    /// Something in the document that was mended, cut or passed over.
    public record Diagnostic(String code, String message) {}
}
