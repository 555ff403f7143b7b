package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;

/// What makes an entry the same article at the next poll: its guid, else its canonical URL, else its content. Never its
/// position and never a time.
public final class ArticleIdentity {
    private static final int ID_BYTES = 16;

    private ArticleIdentity() {}

    public static ArticleId of(FeedId feed, Entry entry) {
        return new ArticleId(digest(feed.value() + "\n" + key(entry)));
    }

    /// Of all that a reader sees of the entry; it changes when the article is revised.
    public static String fingerprint(Entry entry) {
        return digest(String.join(
                "\n",
                entry.title(),
                entry.url(),
                entry.author(),
                entry.summary(),
                entry.content(),
                entry.published().raw(),
                String.join("\t", entry.categories())));
    }

    private static String key(Entry entry) {
        if (!entry.guid().isEmpty()) {
            return "guid " + entry.guid().replaceFirst("^https?://", "");
        }
        if (!entry.canonicalUrl().isEmpty()) {
            return "url " + entry.canonicalUrl().replaceFirst("^https?://", "");
        }
        return "content " + entry.title() + "\n" + entry.summary() + "\n" + entry.content();
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
