package press.masthead.model;

import java.time.Instant;

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
        long articles) {

    public enum Outcome {
        NEVER_POLLED,
        READ,
        UNCHANGED,
        REFUSED,
        UNREACHABLE,
        UNREADABLE
    }
}
