package press.masthead.model;

import java.time.Instant;
import java.util.List;

/// What is remembered of a feed between two polls.
///
/// @param url the URL that the validators belong to
/// @param etag the `ETag` of the last answer, byte for byte; empty when it had none
/// @param lastModified the `Last-Modified` of the last answer, byte for byte; empty when it had none
/// @param bodyDigest the SHA-256 of the last body that was read, in hexadecimal; empty before the first
/// @param lastPolled when it was last asked; the epoch before the first poll
/// @param nextPoll when it is due
/// @param outcome how the last poll ended
/// @param cause the outcome in words, for operators; empty when all is well
/// @param failures polls in a row that failed
/// @param articles articles published from it so far
/// @param movedTo the URL that is asked instead of the register's; empty when that is asked
/// @param lastAnswered when it last answered well; the epoch before that
/// @param lastWhole when a whole body last came; the epoch before that
/// @param pace what decided `nextPoll`
/// @param reason the same in words
/// @param events what an operator should know, oldest first; the latest ones
public record FeedState(
        FeedId feed,
        String url,
        String etag,
        String lastModified,
        String bodyDigest,
        Instant lastPolled,
        Instant nextPoll,
        Outcome outcome,
        String cause,
        int failures,
        long articles,
        String movedTo,
        Instant lastAnswered,
        Instant lastWhole,
        Pace pace,
        String reason,
        List<FeedEvent> events) {
    public FeedState {
        events = List.copyOf(events);
    }

    public enum Outcome {
        NEVER_POLLED,
        READ,
        UNCHANGED,
        REFUSED,
        UNREACHABLE,
        UNREADABLE,
        GONE
    }

    /// What decides when a feed is asked again.
    public enum Pace {
        /// It was registered, changed, or asked for by an operator.
        AT_ONCE,
        /// The register pins its interval.
        PINNED,
        /// Its document would turn over too far otherwise.
        COVER,
        /// Its articles are expected by then.
        ARRIVALS,
        /// Its server or its document says not to ask earlier.
        HINTS,
        /// As often as any feed is asked.
        SHORTEST,
        /// As seldom as any feed is asked.
        LONGEST,
        /// Its server named the time.
        RETRY_AFTER,
        /// It failed.
        BACK_OFF,
        /// It has ended; a probe now and then finds out whether it is back.
        PROBE
    }
}
