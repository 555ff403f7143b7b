package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import press.masthead.ingest.reading.identity.EntryKeys;

/// What is remembered of an article that was published.
///
/// @param fingerprint of what its feed last told
/// @param absentSince when its feed was first found to carry it no longer; the epoch while the feed does
/// @param keys those of the entry that it last was
record Seen(int revision, String fingerprint, Instant absentSince, EntryKeys keys) {
    /// An article that was away for longer is news when it comes back, under the same id.
    static final Duration MEMORY = Duration.ofDays(90);

    static Seen first(FoundArticle found) {
        return new Seen(0, found.fingerprint(), Instant.EPOCH, found.keys());
    }

    /// The same, found again: present, and revised if its content is another.
    Seen again(FoundArticle found) {
        return new Seen(isOtherThan(found) ? revision + 1 : revision, found.fingerprint(), Instant.EPOCH, found.keys());
    }

    boolean isOtherThan(FoundArticle found) {
        return !fingerprint.equals(found.fingerprint());
    }

    Seen revised() {
        return new Seen(revision + 1, fingerprint, absentSince, keys);
    }

    Seen absent(Instant now) {
        return new Seen(revision, fingerprint, now, keys);
    }

    boolean isAbsent() {
        return !absentSince.equals(Instant.EPOCH);
    }

    boolean isForgotten(Instant now) {
        return isAbsent() && absentSince.plus(MEMORY).isBefore(now);
    }
}
