package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
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
/// @param subscriptions the one at its hub; none where it has no hub
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
        List<FeedEvent> events,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Subscription> subscriptions) {
    public FeedState {
        events = List.copyOf(events);
        subscriptions = List.copyOf(subscriptions);
    }

    public FeedState withSubscriptions(List<Subscription> changed) {
        return with(nextPoll, articles, movedTo, pace, reason, events, changed);
    }

    /// With so many more articles published.
    public FeedState withMoreArticles(int published) {
        return with(nextPoll, articles + published, movedTo, pace, reason, events, subscriptions);
    }

    public FeedState due(Instant next, Pace decided, String why) {
        return with(next, articles, movedTo, decided, why, events, subscriptions);
    }

    /// Asked at the register's URL again, wherever it has moved.
    public FeedState atItsRegisteredUrl() {
        return with(nextPoll, articles, "", pace, reason, events, subscriptions);
    }

    public FeedState withEvents(List<FeedEvent> kept) {
        return with(nextPoll, articles, movedTo, pace, reason, kept, subscriptions);
    }

    private FeedState with(
            Instant next,
            long published,
            String moved,
            Pace decided,
            String why,
            List<FeedEvent> kept,
            List<Subscription> subscribed) {
        return new FeedState(
                feed,
                url,
                etag,
                lastModified,
                bodyDigest,
                lastPolled,
                next,
                outcome,
                cause,
                failures,
                published,
                moved,
                lastAnswered,
                lastWhole,
                decided,
                why,
                kept,
                subscribed);
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
        PROBE,
        /// Its hub says that something is new.
        PUSHED,
        /// Its subscription at its hub wants to be renewed.
        RENEWAL
    }
}
