package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;
import press.masthead.model.Article;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.register.Feed;

/// The turns of pages: which is next, and what its answer means. A page takes its turn among the feeds of its feed's
/// registered domain; it is asked for until it is read, or lost, or failed too often.
record PageTurns(
        WantedPages wanted, SeenArticles seen, KeyValueStore<FeedId, FeedState> states, DueFeeds due, Telling telling) {

    /// Tells what became of a feed.
    @FunctionalInterface
    interface Telling {
        void tell(FeedId feed, Polled polled, Instant now);
    }

    void want(FeedId feed, List<Article> news, Instant now) {
        wanted.add(feed, news, now);
    }

    void forget(FeedId feed) {
        wanted.forget(feed);
    }

    /// The page to ask for now. One of another domain is left out, for that may have another owner.
    Optional<PollsUnderWay.BegunPage> next(Feed feed, String domain, Instant now) {
        var next = wanted.next(feed.id());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        var page = next.get();
        if (!PollingDomain.of(page.value.article().url()).equals(domain)) {
            leaveOut(feed.id(), page.key, "they are on another domain than their feed", now);
            place(feed);
            return Optional.empty();
        }
        return Optional.of(new PollsUnderWay.BegunPage(feed, domain, page.key, page.value, now));
    }

    /// What is no longer wanted as it was when it was asked for is asked for again.
    void apply(PollsUnderWay.EndedPage ended, Instant now) {
        var begun = ended.begun();
        var feed = begun.feed();
        if (!wanted.holds(begun.key(), begun.wanted())) {
            return;
        }
        switch (ended.answer()) {
            case PageAnswer.Read read -> {
                seen.completed(feed.id(), begun.wanted().article(), read.page(), now)
                        .ifPresent(article -> tell(feed.id(), List.of(article), now));
                wanted.done(begun.key());
            }
            case PageAnswer.RulesRead _ -> {} // it is still the next one
            case PageAnswer.Lost(var cause) -> leaveOut(feed.id(), begun.key(), cause, now);
            case PageAnswer.Failed failed -> fail(begun, failed.cause(), now);
        }
        place(feed);
    }

    void place(Feed feed) {
        var next = feed.paused() ? Optional.<Instant>empty() : wanted.due(feed.id());
        next.ifPresentOrElse(
                at -> due.put(Turn.page(feed.id()), PollingDomain.of(feed.url()), at),
                () -> due.remove(Turn.page(feed.id())));
    }

    private void fail(PollsUnderWay.BegunPage begun, String cause, Instant now) {
        var feed = begun.feed();
        if (begun.wanted().tries() + 1 == WantedPages.MOST_TRIES) {
            leaveOut(feed.id(), begun.key(), cause, now);
            return;
        }
        var wait = WantedPages.wait(begun.wanted());
        var late = Schedule.difference(feed, Objects.requireNonNull(states.get(feed.id())), wait);
        wanted.later(feed.id(), begun.key(), begun.wanted(), now.plus(wait).plusMillis(late));
    }

    private void leaveOut(FeedId feed, String key, String cause, Instant now) {
        wanted.done(key);
        var state = Objects.requireNonNull(states.get(feed));
        var noted = FeedStates.noting(state, new FeedEvent(now, FeedEvent.Kind.PAGE_LEFT_OUT, cause));
        if (!noted.equals(state)) {
            states.put(feed, noted);
            tell(feed, List.of(), now);
        }
    }

    private void tell(FeedId feed, List<Article> articles, Instant now) {
        telling.tell(feed, new Polled(Objects.requireNonNull(states.get(feed)), articles), now);
    }
}
