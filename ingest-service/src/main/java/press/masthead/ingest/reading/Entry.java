package press.masthead.ingest.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final int MOST_NAMED = 100;
    private static final int LONGEST_LINE = 2_000;

    /// No longer than the tags of RFC 5646 (section 4.4.1).
    private static final Pattern LANGUAGE = Pattern.compile("[\\w-]{0,35}");

    /// An entry ends up in one record: what a hostile document repeats without end is cut.
    public Entry {
        author = PlainText.bounded(author, LONGEST_LINE);
        language = LANGUAGE.matcher(language).matches() ? language : "";
        categories = List.copyOf(categories.subList(0, Math.min(MOST_NAMED, categories.size())));
        enclosures = List.copyOf(enclosures.subList(0, Math.min(MOST_NAMED, enclosures.size())));
        facts = facts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, fact -> PlainText.bounded(fact.getValue(), LONGEST_LINE)));
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
