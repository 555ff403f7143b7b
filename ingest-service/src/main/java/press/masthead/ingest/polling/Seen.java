package press.masthead.ingest.polling;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.masthead.ingest.reading.identity.EntryKeys;
import press.masthead.model.Article;

/// What is remembered of an article that was published.
///
/// @param fingerprint of what its feed last told
/// @param absentSince when its feed was first found to carry it no longer; the epoch while the feed does
/// @param keys those of the entry that it last was
/// @param fetched when its last revision was read; untold in what was remembered before this was
record Seen(
        int revision,
        String fingerprint,
        Instant absentSince,
        EntryKeys keys,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Instant> fetched) {
    /// An article that was away for longer is news when it comes back, under the same id.
    static final Duration MEMORY = Duration.ofDays(90);

    static Seen first(FoundArticle found) {
        return new Seen(
                0,
                found.fingerprint(),
                Instant.EPOCH,
                found.keys(),
                Optional.of(found.article().fetched()));
    }

    /// The same, found again: present, and revised if its content is another.
    Seen again(FoundArticle found) {
        return isOtherThan(found)
                ? new Seen(
                        revision + 1,
                        found.fingerprint(),
                        Instant.EPOCH,
                        found.keys(),
                        Optional.of(notBefore(found.article().fetched())))
                : new Seen(revision, fingerprint, Instant.EPOCH, found.keys(), fetched);
    }

    boolean isOtherThan(FoundArticle found) {
        return !fingerprint.equals(found.fingerprint());
    }

    /// The next revision, with what its page tells.
    Seen revised(Instant read) {
        return new Seen(revision + 1, fingerprint, absentSince, keys, Optional.of(notBefore(read)));
    }

    /// A revision is never told as read before the one that it follows, which clocks and a slow poll could bring about:
    /// what was read last counts.
    private Instant notBefore(Instant read) {
        return fetched.filter(read::isBefore).orElse(read);
    }

    /// The article as it is published.
    Article published(Article article) {
        return article.asRevision(revision, fetched.orElse(article.fetched()));
    }

    Seen absent(Instant now) {
        return new Seen(revision, fingerprint, now, keys, fetched);
    }

    boolean isAbsent() {
        return !absentSince.equals(Instant.EPOCH);
    }

    boolean isForgotten(Instant now) {
        return isAbsent() && absentSince.plus(MEMORY).isBefore(now);
    }
}
