package press.masthead.ingest.reading.identity;

import java.util.List;
import java.util.stream.Stream;
import press.masthead.ingest.reading.Entry;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;

/// What an entry can be known again by, each empty where it has none; short enough to be remembered.
///
/// @param guid its guid without the scheme
/// @param url its canonical URL without the scheme
/// @param content a digest of its text, where that is long enough to be its own, else of its title and text where it
/// has neither guid nor URL
/// @param title a digest of its title
/// @param published its date as printed
public record EntryKeys(String guid, String url, String content, String title, String published) {
    private static final int TELLING_TEXT = 120;
    private static final int LONGEST_KEY = 300;

    public static EntryKeys of(Entry entry) {
        var guid = key("guid ", entry.guid());
        var url = key("url ", entry.canonicalUrl().replaceFirst("/$", ""));
        return new EntryKeys(
                guid,
                url,
                content(entry, !guid.isEmpty() || !url.isEmpty()),
                entry.title().isEmpty() ? "" : Digest.of(List.of(entry.title())),
                entry.published().raw());
    }

    /// The keys that it has, the strongest first; never none.
    public List<String> all() {
        return Stream.of(guid, url, content).filter(key -> !key.isEmpty()).toList();
    }

    /// The id that it makes where no other entry has its strongest key.
    public ArticleId id(FeedId feed) {
        return id(feed, all().getFirst());
    }

    static ArticleId id(FeedId feed, String key) {
        return new ArticleId(Digest.of(List.of(feed.value(), key)));
    }

    /// The one that no entry with other keys makes.
    ArticleId wholeId(FeedId feed) {
        return new ArticleId(Digest.of(List.of(feed.value(), guid, url, content, title, published)));
    }

    /// What tells it from others that have its guid.
    String place() {
        return url.isEmpty() ? title : url;
    }

    /// Whether title, date or text stayed: then a changed guid or URL does not make another article of it.
    boolean resembles(EntryKeys other) {
        return isSame(title, other.title) || isSame(published, other.published) || isSame(content, other.content);
    }

    boolean isAnotherEdition(EntryKeys other) {
        return differs(title, other.title) && differs(published, other.published);
    }

    private static boolean differs(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static String key(String kind, String printed) {
        var bare = withoutScheme(printed.strip());
        if (bare.isEmpty()) {
            return "";
        }
        return kind + (bare.length() > LONGEST_KEY ? Digest.of(List.of(bare)) : bare);
    }

    static String withoutScheme(String url) {
        return url.replaceFirst("(?i)^https?://", "");
    }

    private static String content(Entry entry, boolean isNamed) {
        var isTelling = entry.summary().length() + entry.content().length() >= TELLING_TEXT;
        if (isTelling) {
            return "text " + Digest.of(List.of(entry.summary(), entry.content()));
        }
        return isNamed ? "" : "all " + Digest.of(List.of(entry.title(), entry.summary(), entry.content()));
    }
}
