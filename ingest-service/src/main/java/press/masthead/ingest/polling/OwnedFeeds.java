package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.register.Feed;

/// The feeds of one task: what is remembered of each, and its place among the turns, which follows from that.
record OwnedFeeds(
        KeyValueStore<FeedId, Feed> feeds,
        KeyValueStore<FeedId, FeedState> states,
        KeyValueStore<FeedId, FeedMemory> memories,
        SeenArticles seen,
        HeldDomains held,
        DueFeeds due,
        PageTurns pages,
        Telling telling) {
    /// A shorter hold is told with what its feeds come to next; feeds in line wait as long for each other.
    private static final Duration LEAST_TOLD = Duration.ofMinutes(1);

    /// Of one step; the rest waits for the next tick.
    private static final int MOST_FORGOTTEN = 1_000;

    static OwnedFeeds of(ProcessorContext<FeedId, Polled> context, HeldDomains held, DueFeeds due) {
        KeyValueStore<FeedId, Feed> feeds = context.getStateStore(PollFeeds.FEEDS);
        KeyValueStore<FeedId, FeedState> states = context.getStateStore(PollFeeds.STATES);
        var seen = SeenArticles.of(context);
        var wanted = new WantedPages(context.getStateStore(WantedPages.NAME));
        var telling = new Telling(context, feeds, held);
        return new OwnedFeeds(
                feeds,
                states,
                context.getStateStore(PollFeeds.MEMORIES),
                seen,
                held,
                due,
                new PageTurns(wanted, seen, states, due, telling),
                telling);
    }

    /// Gives every feed its turn again.
    void placeAll() {
        try (var all = states.all()) {
            all.forEachRemaining(state -> place(feeds.get(state.key), state.value));
        }
        pages.placeErrands();
    }

    /// As it is registered now; null for one that is not.
    @Nullable
    Feed feed(FeedId feed) {
        return feeds.get(feed);
    }

    Remembered remembered(FeedId feed) {
        @Nullable FeedMemory memory = memories.get(feed);
        return new Remembered(Objects.requireNonNull(states.get(feed)), memory == null ? FeedMemory.NONE : memory);
    }

    /// A feed that is told of again, unchanged, is asked at once: so an operator asks for a poll.
    void register(Feed feed, Instant now) {
        @Nullable Feed before = feeds.get(feed.id());
        feeds.put(feed.id(), feed);
        @Nullable FeedState known = states.get(feed.id());
        var urlChanged = before != null && !before.url().equals(feed.url());
        var reason = feed.equals(before) ? "an operator asked for it" : "the register changed";
        var state =
                known == null ? FeedStates.neverPolled(feed, now) : FeedStates.dueAt(known, now, urlChanged, reason);
        remember(feed, state, List.of(), now);
    }

    /// Keeps a domain from being asked for anything, and tells of all its feeds that would be asked earlier.
    void hold(FeedStates.Held until, Instant now) {
        held.hold(until);
        due.hold(until.domain(), until.until());
        if (until.until().isAfter(now.plus(LEAST_TOLD))) {
            tellAll(until.domain(), until.until(), now);
        }
    }

    /// Ends a hold that is not over within what can be waited for; the domain is asked again from `freeAt` on.
    void lift(String domain, Instant freeAt, Instant now) {
        var until = held.until(domain);
        if (held.lift(domain, now)) {
            due.lift(domain, freeAt);
            tellAll(domain, until, now);
        }
    }

    private void tellAll(String domain, Instant before, Instant now) {
        due.feeds(domain).stream()
                .map(states::get)
                .filter(Objects::nonNull)
                .filter(state -> state.nextPoll().isBefore(before))
                .forEach(state -> telling.of(state, List.of(), now));
    }

    void remove(FeedId feed, Instant now) {
        feeds.delete(feed);
        @Nullable FeedState state = states.get(feed);
        if (state != null) {
            var kept = FeedStates.dueAt(state, now.plus(Seen.MEMORY), true, "it was removed");
            states.put(feed, kept);
            place(null, kept);
            telling.ofTheEnd(feed, now);
        }
    }

    /// What a feed has come to, with its news, in one step.
    void remember(Feed feed, FeedState state, List<Article> news, Instant now) {
        states.put(feed.id(), state);
        place(feed, state);
        telling.of(state, news, now);
    }

    void remember(FeedId feed, FeedMemory before, FeedMemory after) {
        if (!after.equals(before)) {
            memories.put(feed, after);
        }
    }

    /// Forgets a feed that was removed, and is not back, a part of it at a time.
    void forget(DueFeeds.Taken removed, Instant now) {
        var feed = removed.turn().feed();
        pages.forget(feed);
        if (removed.turn().kind() == Turn.Kind.FEED) {
            if (seen.forget(feed, MOST_FORGOTTEN)) {
                states.delete(feed);
                memories.delete(feed);
            } else {
                due.put(removed.turn(), removed.domain(), now.plus(Polling.TICK));
            }
        }
        due.release(removed.domain(), now);
    }

    /// A removed feed has no domain to be polite to; it is due when it is to be forgotten.
    private void place(@Nullable Feed feed, FeedState state) {
        if (feed == null) {
            due.put(Turn.feed(state.feed()), state.feed().value(), state.nextPoll());
            return;
        }
        if (feed.paused()) {
            due.remove(Turn.feed(feed.id()));
        } else {
            due.put(Turn.feed(feed.id()), PollingDomain.of(feed.url()), state.nextPoll());
        }
        if (feed.readArticlePage()) {
            pages.place(feed);
        } else {
            pages.forget(feed.id());
        }
    }
}
