package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedState;
import press.masthead.model.FeedState.Outcome;
import press.masthead.model.FeedState.Pace;
import press.masthead.model.register.Feed;

/// What is known of a feed before a poll, and what it is asked for.
final class FeedStates {
    /// A server that says for so long that nothing has changed is asked for the whole body.
    static final Duration MOST_CONDITIONAL = Duration.ofDays(7);

    private FeedStates() {}

    static FeedState neverPolled(Feed feed, Instant now) {
        return new FeedState(
                feed.id(),
                "",
                "",
                "",
                "",
                Instant.EPOCH,
                now,
                Outcome.NEVER_POLLED,
                "",
                0,
                0,
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                Pace.AT_ONCE,
                "it was registered",
                List.of(),
                List.of());
    }

    /// The same, due at another time, and asked at the register's URL again when that has changed.
    static FeedState dueAt(FeedState state, Instant next, boolean urlChanged, String reason) {
        var due = state.due(next, Pace.AT_ONCE, reason);
        return urlChanged ? due.atItsRegisteredUrl() : due;
    }

    /// The same, with one more event.
    static FeedState noting(FeedState state, FeedEvent event) {
        return state.withEvents(Events.with(state.events(), List.of(event)));
    }

    static Validators validators(FeedState state) {
        return new Validators(state.url(), state.etag(), state.lastModified(), state.bodyDigest());
    }

    /// With the validators of the last answer, unless they have been believed for too long, or wrongly.
    static Asked asking(Feed feed, Remembered before, Instant now) {
        var state = before.state();
        var distrusted = before.memory().distrustedUntil().isAfter(now);
        // weekly polls do not fall into step either
        var early = Schedule.difference(feed, state, MOST_CONDITIONAL);
        var sitemap = before.memory().sitemaps().next();
        if (sitemap.isPresent()) {
            var known = distrusted
                    ? sitemap.get().known().unconditional()
                    : sitemap.get().asking(now, early);
            return new Asked(sitemap.get().url(), known, feed.anyCertificate());
        }
        var whole = distrusted
                || state.lastWhole().plus(MOST_CONDITIONAL).minusMillis(early).isBefore(now);
        return new Asked(
                state.movedTo().isEmpty() ? feed.url() : state.movedTo(),
                whole ? validators(state).unconditional() : validators(state),
                feed.anyCertificate());
    }

    /// The time until which a domain wants none of its feeds asked for.
    record Held(String domain, Instant until) {}

    static Optional<Held> held(PageAnswer answer, Instant now) {
        return answer instanceof PageAnswer.Failed failed
                ? failed.retryAfter()
                        .map(said -> new Held(PollingDomain.of(failed.url()), Schedule.retryAfter(said, now)))
                : Optional.empty();
    }

    static Optional<Held> held(Poll poll, Instant now) {
        return poll instanceof Poll.NothingToRead(var fetch) ? held(fetch, now) : Optional.empty();
    }

    static Optional<Held> held(Fetch fetch, Instant now) {
        return fetch instanceof Fetch.Refused refused
                ? refused.retryAfter()
                        .map(said -> new Held(PollingDomain.of(refused.url()), Schedule.retryAfter(said, now)))
                : Optional.empty();
    }
}
