package press.masthead.ingest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import press.masthead.ingest.reading.dates.Dates;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Feed 1.0 and 1.1 (jsonfeed.org), types taken leniently.
final class JsonFeed {
    private static final int MOST_ENTRIES = 2_000;

    /// Names and values; in memory one takes many times its few characters. 2,000 full entries have a fifth of it.
    private static final int MOST_TOKENS = 500_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .build();

    private final ReadingContext context;
    private final JsonNode feed;
    private final String language;

    private JsonFeed(ReadingContext context, JsonNode feed) {
        this.context = context;
        this.feed = feed;
        language = context.language().isEmpty() ? text(feed, "language") : context.language();
    }

    static Reading read(String json, ReadingContext context) {
        try {
            return read(MAPPER.readTree(json), context, List.of());
        } catch (JacksonException e) {
            var cut = e instanceof StreamConstraintsException
                    ? new FeedDocument.Diagnostic("TRUNCATED", "more values than are read; what is whole of it counts")
                    : new FeedDocument.Diagnostic("CUT", "the document breaks off; what is whole of it counts");
            return CutJson.whole(json)
                    .map(feed -> read(feed, context, List.of(cut)))
                    .orElseGet(() -> new Reading.Unreadable("broken JSON: " + e.getOriginalMessage()));
        }
    }

    private static Reading read(JsonNode feed, ReadingContext context, List<FeedDocument.Diagnostic> diagnostics) {
        if (!text(feed, "version").contains("jsonfeed.org")
                && !feed.path("items").isArray()) {
            return new Reading.NotAFeed("JSON, but no JSON Feed", List.of());
        }
        return new Reading.Read(new JsonFeed(context, feed).document(diagnostics));
    }

    private FeedDocument document(List<FeedDocument.Diagnostic> known) {
        var diagnostics = new ArrayList<>(known);
        var items = each(feed.path("items")).filter(JsonNode::isObject).toList();
        if (items.size() > MOST_ENTRIES) {
            diagnostics.add(new FeedDocument.Diagnostic("TRUNCATED", "more than %d entries".formatted(MOST_ENTRIES)));
        }
        var links = Stream.of("home_page_url", "feed_url")
                .map(name -> link(feed, name))
                .filter(link -> !link.isEmpty())
                .toList();
        return new FeedDocument(
                text(feed, "version").matches(".*/version/1(?:\\.0)?") ? "json-feed-1.0" : "json-feed-1.1",
                PlainText.plainLine(text(feed, "title")),
                links,
                items.stream().limit(MOST_ENTRIES).map(this::entry).toList(),
                diagnostics);
    }

    private Entry entry(JsonNode item) {
        var url = Stream.of("url", "external_url")
                .map(name -> link(item, name))
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse("");
        var html = text(item, "content_html");
        var own = text(item, "language");
        var authors = authors(item);
        return new Entry(
                PlainText.plainLine(text(item, "id")),
                PlainText.plainLine(text(item, "title")),
                url,
                CanonicalUrl.of(url),
                authors.isEmpty() ? authors(feed) : authors,
                Dates.read(text(item, "date_published"), context.zone(), language),
                Dates.read(text(item, "date_modified"), context.zone(), language),
                PlainText.plainText(text(item, "summary")),
                html.isEmpty() ? PlainText.plainText(text(item, "content_text")) : PlainText.text(html),
                PlainText.plainLine(own.isEmpty() ? language : own),
                tags(item.path("tags")),
                enclosures(item));
    }

    private String link(JsonNode node, String name) {
        return Links.absolute(text(node, name), context.baseUrl());
    }

    /// `authors` of 1.1 or `author` of 1.0; objects with a name, or names.
    private static String authors(JsonNode node) {
        var authors = each(node.path("authors")).toList();
        return (authors.isEmpty() ? Stream.of(node.path("author")) : authors.stream())
                .map(author -> author.isObject() ? text(author, "name") : plain(author))
                .map(PlainText::plainLine)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Entry.Enclosure> enclosures(JsonNode item) {
        return each(item.path("attachments"))
                .map(attachment -> new Entry.Enclosure(
                        link(attachment, "url"),
                        PlainText.plainLine(text(attachment, "mime_type")),
                        PlainText.plainLine(text(attachment, "size_in_bytes"))))
                .filter(enclosure -> !enclosure.url().isEmpty())
                .toList();
    }

    /// A list, or names with commas between.
    private static List<String> tags(JsonNode tags) {
        var printed = tags.isArray()
                ? each(tags).map(JsonFeed::plain)
                : Stream.of(plain(tags).split(","));
        return printed.map(PlainText::plainLine)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.of();
    }

    private static String text(JsonNode node, String field) {
        return plain(node.path(field));
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString("") : "";
    }
}
