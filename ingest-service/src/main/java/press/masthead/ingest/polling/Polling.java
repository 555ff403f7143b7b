package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import press.masthead.model.FeedId;
import press.masthead.model.Loan;
import press.masthead.model.register.Feed;

/// Polls the feeds of one task, each in its turn. The stream thread alone touches the stores: what a poll leads to is
/// stored and forwarded in one transaction, and a crash before it means no more than another request with the old
/// validators.
final class Polling implements Processor<String, FeedChange, FeedId, Polled> {
    static final Duration TICK = Duration.ofMillis(50);

    private final PollFeeds setup;
    private final Borrowing borrowing;
    private final PollsUnderWay underWay;
    private @Nullable Task task;

    Polling(PollFeeds setup) {
        this.setup = setup;
        borrowing = new Borrowing(setup.politeness(), setup.waiting(), Borrowing.PATIENCE);
        underWay = new PollsUnderWay(setup.poller(), setup.pages(), borrowing, setup.executor(), setup.permits());
    }

    private record Task(
            ProcessorContext<FeedId, Polled> context,
            OwnedFeeds feeds,
            Publishing publishing,
            Lending lending,
            DueFeeds due) {}

    @Override
    public void init(ProcessorContext<FeedId, Polled> context) {
        var held = new HeldDomains(context.getStateStore(HeldDomains.NAME));
        var began = Instant.ofEpochMilli(context.currentSystemTimeMs());
        held.forget(began);
        var due = new DueFeeds(held::until);
        var feeds = OwnedFeeds.of(context, held, due);
        feeds.placeAll();
        // whoever had them before may have asked just now
        due.holdAll(domain -> began.plus(setup.politeness().of(domain)));
        task = new Task(
                context, feeds, new Publishing(setup, feeds, borrowing), new Lending(setup.politeness(), feeds), due);
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, millis -> tick(Instant.ofEpochMilli(millis)));
    }

    @Override
    public void process(Record<String, FeedChange> change) {
        var now = Instant.ofEpochMilli(task().context.currentSystemTimeMs());
        switch (change.value()) {
            case FeedChange.Registered(var feed) -> register(feed, now);
            case FeedChange.Removed(var feed) -> task().feeds.remove(feed, now);
            case FeedChange.Told(var push) -> task().publishing.hear(push, now);
            case FeedChange.Sent(var errand) -> {
                var feed = task().feeds.feed(errand.article().feed());
                task().feeds.pages().receive(errand, feed, now);
            }
            case FeedChange.Lending(var loan) -> hear(loan, now);
        }
    }

    private void hear(Loan loan, Instant now) {
        switch (loan) {
            case Loan.Wanted wanted -> task().lending.line(wanted, now);
            case Loan.Returned returned -> task().lending.takeBack(returned, now);
            case Loan.Insisted insisted -> lift(insisted.domain(), now);
            case Loan.Lent _, Loan.Refused _ -> borrowing.hear(loan);
        }
    }

    /// Who asks for a poll of a feed may know better than a server that wants to be left alone for days. Whatever is
    /// asked next of its domain, an answer of that kind holds it again.
    private void register(Feed feed, Instant now) {
        if (feed.equals(task().feeds.feed(feed.id()))) {
            var own = PollingDomain.of(feed.url());
            lift(own, now);
            var state = task().feeds.remembered(feed.id()).state();
            var asked = state.movedTo().isEmpty() ? state.url() : state.movedTo();
            if (!asked.isEmpty() && !PollingDomain.of(asked).equals(own)) {
                var there = PollingDomain.of(asked);
                task().feeds
                        .telling()
                        .send(there, new Loan.Insisted(new Loan.Borrower(feed.id(), Loan.Purpose.POLL), there), now);
            }
        }
        task().feeds.register(feed, now);
    }

    private void lift(String domain, Instant now) {
        task().feeds.lift(domain, now.plus(setup.politeness().of(domain)), now);
    }

    @Override
    public void close() {
        underWay.close();
    }

    private void tick(Instant now) {
        for (var ended = underWay.next(); ended.isPresent(); ended = underWay.next()) {
            apply(ended.get(), now);
        }
        task().lending.lend(now);
        borrowing.messages().forEach(each -> task().feeds.telling().send(each.to(), each.loan(), now));
        while (underWay.mayBegin()) {
            var next = task().due.take(now);
            if (next.isEmpty()) {
                underWay.refrain();
                return;
            }
            begin(next.get(), now);
        }
    }

    private void begin(DueFeeds.Taken next, Instant now) {
        @Nullable Feed feed = task().feeds.feed(next.turn().feed());
        if (feed == null && !next.turn().isErrand()) {
            underWay.refrain();
            task().feeds.forget(next, now);
            return;
        }
        switch (next.turn().kind()) {
            case FEED -> beginFeed(Objects.requireNonNull(feed), next.domain(), now);
            case PAGE -> beginPage(next, Optional.ofNullable(feed), now);
        }
    }

    private void beginFeed(Feed feed, String domain, Instant now) {
        var asked = FeedStates.asking(feed, task().feeds.remembered(feed.id()), now);
        underWay.begin(new PollsUnderWay.Begun(feed, domain, asked, now));
    }

    private void beginPage(DueFeeds.Taken next, Optional<Feed> feed, Instant now) {
        var begun = task().feeds.pages().next(next, feed, now);
        if (begun.isPresent()) {
            underWay.begin(begun.get());
            return;
        }
        underWay.refrain();
        task().due.release(next.domain(), now);
    }

    private void apply(PollsUnderWay.Ended ended, Instant now) {
        switch (ended) {
            case PollsUnderWay.EndedPoll poll -> {
                var begun = poll.begun();
                var held = FeedStates.held(poll.poll(), begun.at());
                task().publishing.apply(poll, now);
                borrowing.ended(begun.feed().id(), held);
                release(begun.domain(), Duration.ZERO, held, now);
            }
            case PollsUnderWay.EndedPage page -> {
                var begun = page.begun();
                var isErrand = begun.taken().turn().isErrand();
                if (isErrand
                        || begun.feed().equals(task().feeds.feed(begun.feed().id()))) {
                    task().feeds.pages().apply(page, now);
                }
                var pause = setup.pages().pause(begun.wanted().article(), now);
                release(begun.taken().domain(), pause, FeedStates.held(page.answer(), begun.at()), now);
            }
        }
    }

    /// Gives a domain back, to be asked after the longer of two pauses, and not before a server of it allows it. What
    /// another domain's server asked for, its owner is told.
    private void release(String domain, Duration pause, Optional<FeedStates.Held> held, Instant now) {
        var usual = setup.politeness().of(domain);
        task().due.release(domain, now.plus(pause.compareTo(usual) > 0 ? pause : usual));
        held.filter(each -> each.domain().equals(domain))
                .ifPresent(each -> task().feeds.hold(each, now));
    }

    private Task task() {
        return Objects.requireNonNull(task);
    }
}
