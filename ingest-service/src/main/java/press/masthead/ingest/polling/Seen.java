package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;

/// What is remembered of an article that was published.
///
/// @param fingerprint of the last revision
/// @param absentSince when its feed was first found to carry it no longer; the epoch while the feed does
record Seen(int revision, String fingerprint, Instant absentSince) {
    /// An article that was away for longer is news when it comes back, under the same id.
    static final Duration MEMORY = Duration.ofDays(90);

    static Seen first(String fingerprint) {
        return new Seen(0, fingerprint, Instant.EPOCH);
    }

    Seen revised(String changed) {
        return new Seen(revision + 1, changed, Instant.EPOCH);
    }

    Seen present() {
        return new Seen(revision, fingerprint, Instant.EPOCH);
    }

    Seen absent(Instant now) {
        return new Seen(revision, fingerprint, now);
    }

    boolean isAbsent() {
        return !absentSince.equals(Instant.EPOCH);
    }

    boolean isForgotten(Instant now) {
        return isAbsent() && absentSince.plus(MEMORY).isBefore(now);
    }
}
