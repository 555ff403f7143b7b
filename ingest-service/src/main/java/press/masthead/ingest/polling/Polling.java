package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.Push;
import press.masthead.model.register.Feed;

/// Polls the feeds of one task. The stream thread alone touches the stores: what a poll leads to is stored and
/// forwarded in one transaction, and a crash before it means no more than another request with the old validators.
final class Polling implements Processor<String, FeedChange, FeedId, Polled> {
    static final Duration TICK = Duration.ofMillis(50);

    /// Of one step; the rest waits for the next tick.
    private static final int MOST_FORGOTTEN = 1_000;

    private final PollFeeds setup;
    private final PollsUnderWay underWay;
    private final DueFeeds due = new DueFeeds();
    private @Nullable Task task;

    Polling(PollFeeds setup) {
        this.setup = setup;
        underWay = new PollsUnderWay(setup.poller(), setup.pages(), setup.executor(), setup.permits());
    }

    private record Task(
            ProcessorContext<FeedId, Polled> context,
            KeyValueStore<FeedId, Feed> feeds,
            KeyValueStore<FeedId, FeedState> states,
            KeyValueStore<FeedId, FeedMemory> memories,
            SeenArticles seen,
            PageTurns pages) {
        Remembered remembered(FeedId feed) {
            @Nullable FeedMemory memory = memories.get(feed);
            return new Remembered(Objects.requireNonNull(states.get(feed)), memory == null ? FeedMemory.NONE : memory);
        }

        void forward(FeedId feed, Polled polled, Instant now) {
            context.forward(new Record<>(feed, polled, now.toEpochMilli()));
        }
    }

    @Override
    public void init(ProcessorContext<FeedId, Polled> context) {
        KeyValueStore<FeedId, FeedState> states = context.getStateStore(PollFeeds.STATES);
        var seen = SeenArticles.of(context);
        var wanted = new WantedPages(context.getStateStore(WantedPages.NAME));
        var opened = new Task(
                context,
                context.getStateStore(PollFeeds.FEEDS),
                states,
                context.getStateStore(PollFeeds.MEMORIES),
                seen,
                new PageTurns(wanted, seen, states, due, this::tell));
        task = opened;
        try (var all = opened.states.all()) {
            all.forEachRemaining(state -> restore(opened.feeds.get(state.key), state.value));
        }
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, millis -> tick(Instant.ofEpochMilli(millis)));
    }

    @Override
    public void process(Record<String, FeedChange> change) {
        var now = Instant.ofEpochMilli(task().context.currentSystemTimeMs());
        switch (change.value()) {
            case FeedChange.Registered(var feed) -> register(feed, now);
            case FeedChange.Removed(var feed) -> remove(feed, now);
            case FeedChange.Told(var push) -> hear(push, now);
        }
    }

    @Override
    public void close() {
        underWay.close();
    }

    /// A feed that is told of again, unchanged, is asked at once: so an operator asks for a poll.
    private void register(Feed feed, Instant now) {
        @Nullable Feed before = task().feeds.get(feed.id());
        task().feeds.put(feed.id(), feed);
        @Nullable FeedState known = task().states.get(feed.id());
        var urlChanged = before != null && !before.url().equals(feed.url());
        var reason = feed.equals(before) ? "an operator asked for it" : "the register changed";
        var state =
                known == null ? FeedStates.neverPolled(feed, now) : FeedStates.dueAt(known, now, urlChanged, reason);
        remember(feed, state, List.of(), now);
    }

    private void remove(FeedId feed, Instant now) {
        task().feeds.delete(feed);
        @Nullable FeedState state = task().states.get(feed);
        if (state != null) {
            var kept = FeedStates.dueAt(state, now.plus(Seen.MEMORY), true, "it was removed");
            task().states.put(feed, kept);
            place(null, kept);
            task().forward(feed, new Polled(null, List.of()), now);
        }
    }

    private void tell(FeedId feed, Polled polled, Instant now) {
        task().forward(feed, polled, now);
    }

    /// What a hub tells; of a subscription that is no longer ours nothing is heard.
    private void hear(Push push, Instant now) {
        @Nullable Feed feed = task().feeds.get(push.feed());
        @Nullable FeedState state = task().states.get(push.feed());
        if (feed == null || state == null || feed.paused() || !Hearing.isOurs(state, push)) {
            return;
        }
        if (push instanceof Push.Delivered delivered
                && setup.poller().read(feed, Hearing.body(state, delivered), now) instanceof Poll.Read read) {
            var told = identified(feed.id(), task().remembered(feed.id()).memory(), read);
            var sure = told.with(task().seen.unrevised(feed.id(), told.articles()));
            var news = news(feed, sure, now);
            remember(feed, Hearing.delivered(state, firsts(news), sure.equals(told), now), news, now);
        } else {
            remember(feed, Hearing.heard(state, push, now), List.of(), now);
        }
    }

    private void tick(Instant now) {
        for (var ended = underWay.next(); ended.isPresent(); ended = underWay.next()) {
            apply(ended.get(), now);
        }
        while (underWay.mayBegin()) {
            var next = due.take(now);
            if (next.isEmpty()) {
                underWay.refrain();
                return;
            }
            begin(next.get(), now);
        }
    }

    private void begin(DueFeeds.Taken next, Instant now) {
        @Nullable Feed feed = task().feeds.get(next.turn().feed());
        if (feed == null) {
            underWay.refrain();
            forget(next, now);
            return;
        }
        switch (next.turn().kind()) {
            case FEED -> {
                var asked = FeedStates.asking(feed, task().remembered(feed.id()), now);
                underWay.begin(new PollsUnderWay.Begun(feed, next.domain(), asked, now));
            }
            case PAGE -> beginPage(feed, next.domain(), now);
        }
    }

    private void beginPage(Feed feed, String domain, Instant now) {
        var begun = task().pages.next(feed, domain, now);
        if (begun.isPresent()) {
            underWay.begin(begun.get());
            return;
        }
        underWay.refrain();
        due.release(domain, now);
    }

    private void apply(PollsUnderWay.Ended ended, Instant now) {
        switch (ended) {
            case PollsUnderWay.EndedPoll poll -> apply(poll, now);
            case PollsUnderWay.EndedPage page -> apply(page, now);
        }
    }

    /// A feed that changed, or went, while it was polled is asked again as it is now.
    private void apply(PollsUnderWay.EndedPoll ended, Instant now) {
        var begun = ended.begun();
        if (begun.feed().equals(task().feeds.get(begun.feed().id()))) {
            switch (ended.poll()) {
                case Poll.Read read -> publish(begun, read, now);
                case Poll.Index _, Poll.Unreadable _, Poll.NothingToRead _ ->
                    record(begun, ended.poll(), List.of(), now);
            }
        }
        due.release(begun.domain(), now.plus(setup.politeness().of(begun.domain())));
        FeedStates.held(ended.poll(), begun.at()).ifPresent(held -> due.hold(held.domain(), held.until()));
    }

    private void apply(PollsUnderWay.EndedPage ended, Instant now) {
        var begun = ended.begun();
        if (begun.feed().equals(task().feeds.get(begun.feed().id()))) {
            task().pages.apply(ended, now);
        }
        due.release(begun.domain(), now.plus(setup.politeness().of(begun.domain())));
        FeedStates.held(ended.answer(), begun.at()).ifPresent(held -> due.hold(held.domain(), held.until()));
    }

    /// What a server asked for holds over a crash.
    private void restore(@Nullable Feed feed, FeedState state) {
        place(feed, state);
        if (feed != null && state.pace() == FeedState.Pace.RETRY_AFTER) {
            due.hold(PollingDomain.of(asked(feed, state)), state.nextPoll());
        }
    }

    private void publish(PollsUnderWay.Begun begun, Poll.Read read, Instant now) {
        var feed = begun.feed().id();
        var memory = task().remembered(feed).memory();
        var isChild = memory.sitemaps().waitFor(begun.asked().url());
        var known = identified(feed, memory, isChild ? read.since(now.minus(Sitemaps.WINDOW)) : read);
        var news = news(begun.feed(), known, now);
        var state = record(begun, known, news, now);
        if (SeenArticles.isLookDue(state.articles() - firsts(news), state.articles())) {
            task().seen.look(feed, known.articles(), now);
        }
    }

    private List<Article> news(Feed feed, Poll.Read known, Instant now) {
        var news = task().seen.news(feed.id(), known.articles());
        if (feed.readArticlePage()) {
            task().pages.want(feed.id(), news, now);
        }
        return task().seen.pages().completed(feed.id(), news);
    }

    private Poll.Read identified(FeedId feed, FeedMemory memory, Poll.Read read) {
        var identified = task().seen.identified(feed, read.articles(), memory.habits());
        if (!identified.habits().equals(memory.habits())) {
            task().memories.put(feed, memory.habits(identified.habits()));
        }
        return read.known(identified.articles());
    }

    private FeedState record(PollsUnderWay.Begun begun, Poll poll, List<Article> news, Instant now) {
        var feed = begun.feed();
        var before = task().remembered(feed.id());
        var after = new AfterPoll(setup.schedule(), feed, before, begun.asked(), begun.at()).of(poll, news);
        if (!after.memory().equals(before.memory())) {
            task().memories.put(feed.id(), after.memory());
        }
        var state = Subscribing.after(setup.hubs(), feed, after.state(), poll, now);
        remember(feed, state, news, now);
        return state;
    }

    private static int firsts(List<Article> news) {
        return (int) news.stream().filter(article -> article.revision() == 0).count();
    }

    private void remember(Feed feed, FeedState state, List<Article> news, Instant now) {
        task().states.put(feed.id(), state);
        place(feed, state);
        task().forward(feed.id(), new Polled(state, news), now);
    }

    private void forget(DueFeeds.Taken removed, Instant now) {
        var feed = removed.turn().feed();
        task().pages.forget(feed);
        if (removed.turn().kind() == Turn.Kind.FEED) {
            if (task().seen.forget(feed, MOST_FORGOTTEN)) {
                task().states.delete(feed);
                task().memories.delete(feed);
            } else {
                due.put(removed.turn(), removed.domain(), now.plus(TICK));
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
            due.put(Turn.feed(feed.id()), PollingDomain.of(asked(feed, state)), state.nextPoll());
        }
        if (feed.readArticlePage()) {
            task().pages.place(feed);
        }
    }

    private static String asked(Feed feed, FeedState state) {
        return state.movedTo().isEmpty() ? feed.url() : state.movedTo();
    }

    private Task task() {
        return Objects.requireNonNull(task);
    }
}
