package press.masthead.ingest.reading.identity;

import java.util.List;
import press.masthead.ingest.reading.Entry;

/// A digest of all that a reader sees of an entry: it changes exactly when the article is revised. Where the entry
/// leads counts, how it is tracked on the way there does not.
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(Entry entry) {
        return Digest.of(List.of(
                entry.title(),
                entry.canonicalUrl().isEmpty() ? entry.url() : EntryKeys.withoutScheme(entry.canonicalUrl()),
                entry.author(),
                entry.summary(),
                entry.content(),
                entry.published().raw(),
                String.join("\t", entry.categories())));
    }
}
