package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.model.Article;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedEvent.Kind;
import press.masthead.model.FeedState;
import press.masthead.model.FeedState.Outcome;
import press.masthead.model.FeedState.Pace;
import press.masthead.model.register.Feed;

/// What a poll means for its feed. Validators advance only with a body that was read, so that one that could not be
/// read is asked for again.
///
/// @param now when the poll began
record AfterPoll(Schedule schedule, Feed feed, Remembered before, Asked asked, Instant now) {
    /// A server that was found to deny changes is asked for the whole body each time, for so long.
    static final Duration DISTRUST = Duration.ofDays(30);

    /// Failures in a row at a URL that a feed has moved to before the register's is asked again.
    private static final int MOST_FAILURES_MOVED = 5;

    private static final int MOST_NAMED = 5;

    /// @param news articles and revisions that this poll published
    Remembered of(Poll poll, List<Article> news) {
        return before.memory().sitemaps().waitFor(asked.url())
                ? new AfterSitemap(this).of(poll, news)
                : feed(poll, news);
    }

    Remembered feed(Poll poll, List<Article> news) {
        return switch (poll) {
            case Poll.Read read -> read(read, news);
            case Poll.Index index -> index(index);
            case Poll.Unreadable(var cause) -> failed(Outcome.UNREADABLE, cause, true);
            case Poll.NothingToRead(Fetch.Unchanged unchanged) -> unchanged(unchanged);
            case Poll.NothingToRead(Fetch.Refused refused) -> refused(refused);
            case Poll.NothingToRead(Fetch.PutOff(var domain, var until)) -> putOff(domain, until);
            case Poll.NothingToRead(Fetch.Gone _) -> gone();
            case Poll.NothingToRead(Fetch.Unreachable(var cause)) -> failed(Outcome.UNREACHABLE, cause, false);
            case Poll.NothingToRead(Fetch.Forbidden(var cause)) -> failed(Outcome.UNREACHABLE, cause, true);
            case Poll.NothingToRead(Fetch.TooLarge(var cause)) -> failed(Outcome.UNREADABLE, cause, true);
            case Poll.NothingToRead(Fetch.Garbled(var cause)) -> failed(Outcome.UNREADABLE, cause, true);
        };
    }

    private Remembered index(Poll.Index index) {
        var memory = before.memory().moving(moving(index.answer(), true));
        var listed = memory.sitemaps().listed(index.sitemaps(), asked.url());
        var events = new ArrayList<>(late(memory.sitemaps()));
        if (index.sitemaps().size() > Sitemaps.MOST) {
            events.add(event(Kind.TRUNCATED, "of its sitemaps the newest %d are read".formatted(Sitemaps.MOST)));
        }
        return answered(Outcome.READ, index.answer(), now, memory.sitemaps(listed), events, 0);
    }

    /// An index has no window to compare; what was not asked for in time is gone.
    private List<FeedEvent> late(Sitemaps sitemaps) {
        var gap = sitemaps.children().isEmpty()
                ? ""
                : AfterSitemap.late(before.state().lastAnswered(), now);
        return gap.isEmpty() ? List.of() : List.of(event(Kind.GAP_SUSPECTED, gap));
    }

    static int firsts(List<Article> news) {
        return (int) news.stream().filter(article -> article.revision() == 0).count();
    }

    private Remembered read(Poll.Read read, List<Article> news) {
        var firsts = firsts(news);
        var memory = before.memory()
                .moving(moving(read.answer(), before.memory().window().overlaps(read.articles())));
        memory = memory.read(window(read, firsts), arrivals(read, news), read.rhythm())
                .sitemaps(Sitemaps.NONE);
        var events = new ArrayList<>(found(read, firsts));
        if (wasDenied(read, firsts)) {
            memory = memory.distrusted(now.plus(DISTRUST));
            events.add(event(Kind.STUCK_VALIDATORS, "a whole body held what the server had denied"));
        }
        return answered(Outcome.READ, read.answer(), now, memory, events, firsts);
    }

    private Remembered unchanged(Fetch.Unchanged unchanged) {
        var whole = unchanged.whole() ? now : before.state().lastWhole();
        var memory = before.memory().moving(moving(unchanged.answer(), true));
        memory = memory.sitemaps(memory.sitemaps().again());
        return answered(Outcome.UNCHANGED, unchanged.answer(), whole, memory, late(memory.sitemaps()), 0);
    }

    private Moving moving(Answer answer, boolean overlap) {
        return before.memory().moving().after(answer.movedTo(), asked.url(), overlap, now);
    }

    private Window window(Poll.Read read, int firsts) {
        var answeredBefore = before.state().lastAnswered();
        var elapsed = answeredBefore.equals(Instant.EPOCH) ? Duration.ZERO : Duration.between(answeredBefore, now);
        return before.memory().window().after(read.articles(), firsts, elapsed);
    }

    Arrivals arrivals(Poll.Read read, List<Article> news) {
        var ids = news.stream()
                .filter(article -> article.revision() == 0)
                .map(Article::id)
                .collect(Collectors.toSet());
        var came = read.articles().stream()
                .filter(each -> ids.contains(each.article().id()))
                .map(each -> Window.came(each, before.state().lastAnswered(), now))
                .toList();
        return before.memory().arrivals().with(came, now);
    }

    private List<FeedEvent> found(Poll.Read read, int firsts) {
        var events = new ArrayList<FeedEvent>();
        var gap = before.memory().window().gap(read.articles(), firsts);
        if (!gap.isEmpty()) {
            events.add(event(Kind.GAP_SUSPECTED, gap));
        }
        if (!read.cut().isEmpty()) {
            events.add(event(Kind.TRUNCATED, read.cut()));
        }
        var vanished = before.memory().window().vanished(read.articles());
        if (!vanished.isEmpty()) {
            var named =
                    vanished.stream().limit(MOST_NAMED).map(Object::toString).collect(Collectors.joining(", "));
            var more = vanished.size() > MOST_NAMED ? " and %d more".formatted(vanished.size() - MOST_NAMED) : "";
            events.add(event(Kind.VANISHED, named + more));
        }
        return events;
    }

    /// Whether a body that came unasked for changes shows that the 304s before it were wrong: by the same validators
    /// on another body, or by articles older than the last of those 304s.
    private boolean wasDenied(Poll.Read read, int firsts) {
        var known = FeedStates.validators(before.state());
        var came = read.answer().validators();
        var lastWasNotModified = before.state().outcome() == Outcome.UNCHANGED
                && !before.state().lastWhole().equals(before.state().lastAnswered());
        if (asked.known().conditional() || !known.conditional() || !lastWasNotModified) {
            return false;
        }
        var same = came.conditional()
                && came.etag().equals(known.etag())
                && came.lastModified().equals(known.lastModified());
        return same || (firsts > 0 && anyOlder(read, before.state().lastAnswered()));
    }

    private boolean anyOlder(Poll.Read read, Instant denied) {
        var there = Set.copyOf(before.memory().window().articles());
        return read.articles().stream()
                .filter(each -> !there.contains(each.article().id()))
                .anyMatch(each -> Window.came(each, Instant.EPOCH, now).isBefore(denied));
    }

    Remembered answered(
            Outcome outcome, Answer answer, Instant whole, FeedMemory memory, List<FeedEvent> found, int firsts) {
        var moves = memory.moving().isSettled(now);
        var known = answer.validators();
        var next = memory.sitemaps().next().isPresent()
                ? new Next(now, Pace.AT_ONCE, "its index lists sitemaps that wait")
                : schedule.afterAnswer(feed, before.state(), memory, answer.fresh(), known.conditional(), now);
        var state = new FeedState(
                feed.id(),
                known.url(),
                known.etag(),
                known.lastModified(),
                known.bodyDigest(),
                now,
                next.at(),
                outcome,
                "",
                0,
                before.state().articles() + firsts,
                moves ? memory.moving().to() : before.state().movedTo(),
                now,
                whole,
                next.pace(),
                next.reason(),
                events(found, moves ? memory.moving().to() : ""),
                before.state().subscriptions());
        return new Remembered(state, moves ? memory.moving(Moving.NONE) : memory);
    }

    private List<FeedEvent> events(List<FeedEvent> found, String movedTo) {
        var events = new ArrayList<>(found);
        if (before.state().outcome() == Outcome.GONE) {
            events.add(event(Kind.RETURNED, "it answers again"));
        }
        if (!movedTo.isEmpty()) {
            events.add(event(Kind.FEED_MOVED, "from %s to %s".formatted(asked.url(), movedTo)));
        }
        if (feed.anyCertificate()) {
            events.add(event(Kind.UNVERIFIED_TLS, "as the register says; the server's certificate wants mending"));
        }
        return Events.with(before.state().events(), events);
    }

    Remembered refused(Fetch.Refused refused) {
        var cause = "status " + refused.status();
        var lasting = refused.status() < 500 && refused.status() != 408;
        return refused.retryAfter()
                .map(said -> keptAway(cause, said))
                .orElseGet(() -> failed(Outcome.REFUSED, cause, lasting));
    }

    private Remembered keptAway(String cause, Instant said) {
        var next = new Next(Schedule.retryAfter(said, now), Pace.RETRY_AFTER, "its server named the time");
        var kept = ill(Outcome.REFUSED, cause, next);
        if (!next.at().isBefore(said)) {
            return kept;
        }
        var event = event(Kind.LONG_HOLD, "its server wants no request before %s; it is asked monthly".formatted(said));
        return new Remembered(FeedStates.noting(kept.state(), event), kept.memory());
    }

    /// Where it leads, nobody was asked: nothing is known but when somebody may be.
    private Remembered putOff(String domain, Instant until) {
        var reason = "it leads to %s, which is not asked before then".formatted(domain);
        var state = before.state().due(Schedule.retryAfter(until, now), Pace.RETRY_AFTER, reason);
        return new Remembered(state, before.memory());
    }

    private Remembered gone() {
        var next = schedule.afterEnd(feed, before.state(), now);
        return ill(Outcome.GONE, "410: the feed has ended", next);
    }

    Remembered failed(Outcome outcome, String cause, boolean lasting) {
        return ill(outcome, cause, schedule.afterFailure(feed, before.state(), lasting, now));
    }

    private Remembered ill(Outcome outcome, String cause, Next next) {
        var state = before.state();
        var failures = state.failures() + 1;
        var movesBack = !state.movedTo().isEmpty() && failures >= MOST_FAILURES_MOVED;
        var events = new ArrayList<FeedEvent>();
        if (movesBack) {
            events.add(event(Kind.FEED_MOVED_BACK, "from %s to %s".formatted(state.movedTo(), feed.url())));
        }
        if (outcome == Outcome.GONE && state.outcome() != Outcome.GONE) {
            events.add(event(Kind.ENDED, cause));
        }
        var changed = new FeedState(
                state.feed(),
                state.url(),
                state.etag(),
                state.lastModified(),
                state.bodyDigest(),
                now,
                next.at(),
                outcome,
                cause,
                failures,
                state.articles(),
                movesBack ? "" : state.movedTo(),
                state.lastAnswered(),
                state.lastWhole(),
                next.pace(),
                next.reason(),
                Events.with(state.events(), events),
                state.subscriptions());
        return new Remembered(changed, before.memory());
    }

    FeedEvent event(Kind kind, String detail) {
        return new FeedEvent(now, kind, detail);
    }
}
