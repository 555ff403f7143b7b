package press.masthead.ingest.reading.conformance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.FeedDocument;
import press.masthead.model.Dating;

/// A feed as we read it under the names that feedparser gives to what we keep; what we keep not is not there.
final class FeedparserView {
    private FeedparserView() {}

    static Map<String, Object> of(FeedDocument document) {
        Map<String, Object> view = new LinkedHashMap<>();
        var links = document.links().stream().map(FeedparserView::link).toList();
        var feed = new LinkedHashMap<String, Object>();
        feed.put("title", document.title());
        feed.put("title_detail", Map.of("value", document.title()));
        feed.put("links", links);
        feed.put("link", document.links().isEmpty() ? "" : document.links().getFirst());
        view.put("feed", feed);
        view.put(
                "entries",
                document.entries().stream().map(FeedparserView::entry).toList());
        view.put("version", version(document.format()));
        return view;
    }

    private static Object link(String href) {
        return Map.of("href", href);
    }

    private static Object entry(Entry entry) {
        var view = new LinkedHashMap<String, Object>();
        view.put("title", entry.title());
        view.put("title_detail", Map.of("value", entry.title()));
        view.put("id", entry.guid());
        view.put("guid", entry.guid());
        view.put("link", entry.url());
        // we keep one link of an entry: what it is about
        view.put("links", entry.url().isEmpty() ? List.of() : Map.of(0, link(entry.url())));
        authors(view, entry);
        dates(view, entry);
        var summary = entry.summary().isEmpty() ? entry.content() : entry.summary();
        view.put("summary", summary);
        view.put("description", summary);
        view.put("summary_detail", Map.of("value", summary));
        var content = entry.content().isEmpty() ? entry.summary() : entry.content();
        view.put("content", List.of(Map.of("value", content, "language", entry.language())));
        view.put("language", entry.language());
        view.put(
                "tags",
                entry.categories().stream().map(term -> Map.of("term", term)).toList());
        view.put(
                "category",
                entry.categories().isEmpty() ? "" : entry.categories().getFirst());
        view.put(
                "enclosures",
                entry.enclosures().stream().map(FeedparserView::enclosure).toList());
        return view;
    }

    private static void authors(Map<String, Object> view, Entry entry) {
        view.put("author", entry.author());
        view.put("author_detail", Map.of("name", entry.author()));
        var names = List.of(entry.author().split(", "));
        view.put("authors", names.stream().map(name -> Map.of("name", name)).toList());
    }

    private static void dates(Map<String, Object> view, Entry entry) {
        view.put("published", entry.published().raw());
        view.put("published_parsed", parsed(entry.published()));
        view.put("created", entry.published().raw());
        view.put("created_parsed", parsed(entry.published()));
        // feedparser takes a publication date for an update where there is no other
        var updated = entry.updated().raw().isEmpty() ? entry.published() : entry.updated();
        view.put("updated", updated.raw());
        view.put("updated_parsed", parsed(updated));
    }

    private static Object enclosure(Entry.Enclosure enclosure) {
        return Map.of(
                "href",
                enclosure.url(),
                "url",
                enclosure.url(),
                "type",
                enclosure.type(),
                "length",
                enclosure.length());
    }

    /// As Python's `struct_time`: year to second, in UTC.
    private static Object parsed(Dating dating) {
        return switch (dating) {
            case Dating.Dated dated -> time(dated.start());
            case Dating.Undated _ -> List.of();
        };
    }

    private static List<Object> time(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        return new ArrayList<>(List.of(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond()));
    }

    private static String version(String format) {
        return switch (format) {
            case "atom-0.3" -> "atom03";
            case "atom-1.0" -> "atom10";
            case "json-feed-1.0" -> "json1";
            case "json-feed-1.1" -> "json11";
            default ->
                format.replaceAll("[-.]", "")
                        .replaceFirst("^(rss09[01]).*n$", "$1n")
                        .replaceFirst("^rss09$", "rss090");
        };
    }
}
