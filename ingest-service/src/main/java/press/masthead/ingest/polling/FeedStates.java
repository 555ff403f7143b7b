package press.masthead.ingest.polling;

import java.time.Instant;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.model.FeedState;
import press.masthead.model.FeedState.Outcome;
import press.masthead.model.register.Feed;

/// What a poll means for its feed. Validators advance only with a body that was read, so that one that could not be
/// read
/// is asked for again.
record FeedStates(Schedule schedule) {

    static FeedState neverPolled(Feed feed, Instant now) {
        return new FeedState(feed.id(), "", "", "", "", Instant.EPOCH, now, Outcome.NEVER_POLLED, "", 0, 0);
    }

    static Validators validators(FeedState state) {
        return new Validators(state.url(), state.etag(), state.lastModified(), state.bodyDigest());
    }

    static FeedState dueAt(FeedState state, Instant next) {
        return new FeedState(
                state.feed(),
                state.url(),
                state.etag(),
                state.lastModified(),
                state.bodyDigest(),
                state.lastPolled(),
                next,
                state.outcome(),
                state.cause(),
                state.failures(),
                state.articles());
    }

    /// @param news articles and revisions that this poll published
    /// @param firsts those among them that were never published before
    /// @param now when the poll began
    FeedState after(Feed feed, FeedState before, Poll poll, int news, int firsts, Instant now) {
        return switch (poll) {
            case Poll.Read read -> {
                var next = news > 0 ? schedule.afterNews(feed, before, now) : schedule.afterNoNews(feed, before, now);
                yield well(before, Outcome.READ, read.validators(), firsts, next, now);
            }
            case Poll.Unreadable(var cause) -> failed(feed, before, Outcome.UNREADABLE, cause, now);
            case Poll.NothingToRead(Fetch.Unchanged(var validators)) ->
                well(before, Outcome.UNCHANGED, validators, 0, schedule.afterNoNews(feed, before, now), now);
            case Poll.NothingToRead(Fetch.Refused refused) -> refused(feed, before, refused, now);
            case Poll.NothingToRead(Fetch.Gone _) ->
                ill(before, Outcome.REFUSED, "410: the feed has ended", schedule.afterEnd(feed, before, now), now);
            case Poll.NothingToRead(Fetch.Unreachable(var cause)) ->
                failed(feed, before, Outcome.UNREACHABLE, cause, now);
            case Poll.NothingToRead(Fetch.TooLarge(var cause)) -> failed(feed, before, Outcome.UNREADABLE, cause, now);
        };
    }

    private FeedState refused(Feed feed, FeedState before, Fetch.Refused refused, Instant now) {
        var next = refused.retryAfter()
                .map(said -> Schedule.retryAfter(said, now))
                .orElseGet(() -> schedule.afterFailure(feed, before, now));
        return ill(before, Outcome.REFUSED, "status " + refused.status(), next, now);
    }

    private FeedState failed(Feed feed, FeedState before, Outcome outcome, String cause, Instant now) {
        return ill(before, outcome, cause, schedule.afterFailure(feed, before, now), now);
    }

    private static FeedState well(
            FeedState before, Outcome outcome, Validators known, int firsts, Instant next, Instant now) {
        return new FeedState(
                before.feed(),
                known.url(),
                known.etag(),
                known.lastModified(),
                known.bodyDigest(),
                now,
                next,
                outcome,
                "",
                0,
                before.articles() + firsts);
    }

    private static FeedState ill(FeedState before, Outcome outcome, String cause, Instant next, Instant now) {
        return new FeedState(
                before.feed(),
                before.url(),
                before.etag(),
                before.lastModified(),
                before.bodyDigest(),
                now,
                next,
                outcome,
                cause,
                before.failures() + 1,
                before.articles());
    }

    /// When the server's whole domain may be asked again, for the sake of all its feeds.
    static Instant domainFreeAt(Poll poll, Instant spaced, Instant now) {
        if (poll instanceof Poll.NothingToRead(Fetch.Refused refused)) {
            return refused.retryAfter()
                    .map(said -> Schedule.retryAfter(said, now))
                    .filter(spaced::isBefore)
                    .orElse(spaced);
        }
        return spaced;
    }
}
