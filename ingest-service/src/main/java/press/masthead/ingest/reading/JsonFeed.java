package press.masthead.ingest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.masthead.ingest.reading.dates.Dates;
import press.masthead.platform.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// JSON Feed 1.0 and 1.1 (jsonfeed.org), types taken leniently.
final class JsonFeed {
    private static final int MOST_ENTRIES = 2_000;

    private final ReadingContext context;
    private final String language;

    private JsonFeed(ReadingContext context, JsonNode feed) {
        this.context = context;
        language = context.language().isEmpty() ? text(feed, "language") : context.language();
    }

    static Reading read(String json, ReadingContext context) {
        try {
            var feed = Json.MAPPER.readTree(json);
            var version = text(feed, "version");
            if (!version.contains("jsonfeed.org") && !feed.path("items").isArray()) {
                return new Reading.NotAFeed("JSON, but no JSON Feed", List.of());
            }
            return new Reading.Read(new JsonFeed(context, feed).document(feed, version));
        } catch (JacksonException e) {
            return new Reading.Unreadable("broken JSON: " + e.getOriginalMessage());
        }
    }

    private FeedDocument document(JsonNode feed, String version) {
        var entries = new ArrayList<Entry>();
        var diagnostics = new ArrayList<FeedDocument.Diagnostic>();
        for (var item : feed.path("items")) {
            if (entries.size() == MOST_ENTRIES) {
                diagnostics.add(
                        new FeedDocument.Diagnostic("TRUNCATED", "more than %d entries".formatted(MOST_ENTRIES)));
                break;
            }
            entries.add(entry(item));
        }
        var link = Links.absolute(text(feed, "home_page_url"), context.baseUrl());
        return new FeedDocument(
                version.endsWith("/1") ? "json-feed-1.0" : "json-feed-1.1",
                PlainText.line(text(feed, "title")),
                link.isEmpty() ? List.of() : List.of(link),
                entries,
                diagnostics);
    }

    private Entry entry(JsonNode item) {
        var printed = text(item, "url").isEmpty() ? text(item, "external_url") : text(item, "url");
        var url = Links.absolute(printed, context.baseUrl());
        var html = text(item, "content_html");
        return new Entry(
                text(item, "id"),
                PlainText.line(text(item, "title")),
                url,
                CanonicalUrl.of(url),
                authors(item),
                Dates.read(text(item, "date_published"), context.zone(), language),
                Dates.read(text(item, "date_modified"), context.zone(), language),
                PlainText.text(text(item, "summary")),
                PlainText.text(html.isEmpty() ? text(item, "content_text").replace("<", "&lt;") : html),
                text(item, "language").isEmpty() ? language : text(item, "language"),
                strings(item.path("tags")),
                enclosures(item));
    }

    private static String authors(JsonNode item) {
        var authors = new ArrayList<JsonNode>();
        item.path("authors").forEach(authors::add);
        if (authors.isEmpty()) {
            authors.add(item.path("author"));
        }
        return PlainText.line(authors.stream()
                .map(author -> author.isObject() ? text(author, "name") : author.asString(""))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private List<Entry.Enclosure> enclosures(JsonNode item) {
        var enclosures = new ArrayList<Entry.Enclosure>();
        for (var attachment : item.path("attachments")) {
            var url = Links.absolute(text(attachment, "url"), context.baseUrl());
            if (!url.isEmpty()) {
                enclosures.add(
                        new Entry.Enclosure(url, text(attachment, "mime_type"), text(attachment, "size_in_bytes")));
            }
        }
        return enclosures;
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(value -> strings.add(PlainText.line(value.asString(""))));
        return strings.stream().filter(string -> !string.isEmpty()).toList();
    }

    private static String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isContainer() || value.isNull() ? "" : value.asString();
    }
}
