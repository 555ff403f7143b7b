package press.masthead.ingest.reading;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.reading.identity.EntryKeys;
import press.masthead.ingest.reading.identity.GuidHabits;
import press.masthead.ingest.reading.identity.Identification;
import press.masthead.ingest.reading.identity.KnownArticles;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;

/// What was read as one JSON object, for the command line.
public final class FeedJson {
    private static final FeedId OFFLINE = new FeedId("offline");

    private FeedJson() {}

    public static Map<String, @Nullable Object> of(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> document(read.document());
            case Reading.NotAFeed not -> failure("NOT_A_FEED", not.cause(), not.discoveredFeeds());
            case Reading.Unreadable unreadable -> failure("UNREADABLE", unreadable.cause(), List.of());
        };
    }

    private static Map<String, @Nullable Object> failure(String code, String cause, List<String> feeds) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("error", code);
        json.put("cause", cause);
        json.put("feeds", feeds);
        return json;
    }

    private static Map<String, @Nullable Object> document(FeedDocument document) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("format", document.format());
        json.put("title", document.title());
        json.put("links", document.links());
        json.put("entries", entries(document.entries()));
        json.put("diagnostics", document.diagnostics());
        return json;
    }

    private static List<Map<String, @Nullable Object>> entries(List<Entry> entries) {
        var keys = entries.stream().map(EntryKeys::of).toList();
        var ids = Identification.of(OFFLINE, keys, GuidHabits.UNKNOWN, KnownArticles.NONE)
                .articles();
        return IntStream.range(0, entries.size())
                .mapToObj(index -> entry(ids.get(index), entries.get(index)))
                .toList();
    }

    private static Map<String, @Nullable Object> entry(ArticleId id, Entry entry) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", id);
        json.put("guid", entry.guid());
        json.put("title", entry.title());
        json.put("url", entry.url());
        json.put("canonical_url", entry.canonicalUrl());
        json.put("author", entry.author());
        json.put("published", iso(entry.published()));
        json.put("published_raw", entry.published().raw());
        json.put("updated", iso(entry.updated()));
        json.put("summary", entry.summary());
        json.put("content", entry.content());
        json.put("language", entry.language());
        json.put("categories", entry.categories());
        json.put("enclosures", entry.enclosures());
        if (!entry.facts().isEmpty()) {
            json.put("facts", new TreeMap<>(entry.facts()));
        }
        return json;
    }

    /// ISO 8601, as long as it is precise: `2025`, `2025-05`, `2025-05-14` or an instant; null when unknown.
    private static @Nullable String iso(Dating dating) {
        return switch (dating) {
            case Dating.Undated _ -> null;
            case Dating.Dated dated -> {
                // a whole day begins at midnight of its own zone, within half a day of UTC's
                var day = dated.start()
                        .plusSeconds(12 * 3_600L)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
                yield switch (dated.precision()) {
                    case INSTANT -> dated.start().toString();
                    case DAY -> day;
                    case MONTH -> day.substring(0, 7);
                    case YEAR -> day.substring(0, 4);
                };
            }
        };
    }
}
