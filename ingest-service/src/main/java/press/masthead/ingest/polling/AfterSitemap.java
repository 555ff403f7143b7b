package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.model.Article;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedEvent.Kind;
import press.masthead.model.FeedState.Outcome;

/// What a poll of one of the sitemaps that an index lists means for the feed: the sitemap's validators are its own, the
/// feed's stay those of the index.
record AfterSitemap(AfterPoll poll) {
    /// Fewer articles are no measure: those of two quiet days may all be others.
    private static final int LEAST_MEASURED = 10;

    private static final int LEAST_OVERLAP_PERCENT = 33;

    Remembered of(Poll ended, List<Article> news) {
        return switch (ended) {
            case Poll.Read read -> read(read, news);
            case Poll.NothingToRead(Fetch.Unchanged unchanged) -> {
                var left = sitemaps().unchanged(url(), unchanged.validators(), unchanged.whole(), poll.now());
                yield answered(Outcome.UNCHANGED, memory().sitemaps(left), List.of(), 0);
            }
            case Poll.NothingToRead(Fetch.Refused refused)
            when refused.retryAfter().isPresent() -> poll.refused(refused);
            case Poll.NothingToRead(Fetch.PutOff _) -> poll.feed(ended, news);
            case Poll.Index _ ->
                passed(poll.failed(Outcome.UNREADABLE, "an index of sitemaps lists another index", true));
            case Poll.NothingToRead(Fetch.Gone _) -> passed(poll.failed(Outcome.REFUSED, "status 410", true));
            case Poll.Unreadable _, Poll.NothingToRead _ -> passed(poll.feed(ended, news));
        };
    }

    private Remembered read(Poll.Read read, List<Article> news) {
        var firsts = AfterPoll.firsts(news);
        var count = read.articles().size();
        var child = sitemaps().child(url());
        var events = new ArrayList<FeedEvent>();
        var gap = child.map(before -> gap(before.last(), count, firsts)).orElse("");
        if (!gap.isEmpty()) {
            events.add(poll.event(Kind.GAP_SUSPECTED, "of %s %s".formatted(url(), gap)));
        }
        if (!read.cut().isEmpty()) {
            events.add(poll.event(Kind.TRUNCATED, read.cut()));
        }
        var after = memory().arrivals(poll.arrivals(read, news));
        if (child.filter(before -> wasDenied(before, read)).isPresent()) {
            after = after.distrusted(poll.now().plus(AfterPoll.DISTRUST));
            events.add(poll.event(Kind.STUCK_VALIDATORS, "%s held what the server had denied".formatted(url())));
        }
        var left = sitemaps().read(url(), read.answer().validators(), count, poll.now());
        return answered(Outcome.READ, after.sitemaps(left), events, firsts);
    }

    private String gap(Sitemaps.Last before, int count, int firsts) {
        if (before.answered().equals(Instant.EPOCH)) {
            return "";
        }
        var late = late(before.answered(), poll.now());
        if (!late.isEmpty()) {
            return late;
        }
        var smaller = Math.min(count, before.articles());
        return smaller >= LEAST_MEASURED && (count - firsts) * 100 < smaller * LEAST_OVERLAP_PERCENT
                ? "%d of %d articles were there before".formatted(count - firsts, count)
                : "";
    }

    /// Why articles may have been missed by asking late; empty when it was soon enough.
    static String late(Instant last, Instant now) {
        return last.plus(Sitemaps.WINDOW).isBefore(now)
                ? "only articles of the last two days are taken, and the last answer was of " + last
                : "";
    }

    /// Whether the server's last answer of no change was wrong: the same validators stand on another body.
    private boolean wasDenied(Sitemaps.Child before, Poll.Read read) {
        var known = before.known();
        var came = read.answer().validators();
        return !poll.asked().known().conditional()
                && known.conditional()
                && before.last().answered().isAfter(before.last().whole())
                && came.etag().equals(known.etag())
                && came.lastModified().equals(known.lastModified());
    }

    private Remembered answered(Outcome outcome, FeedMemory after, List<FeedEvent> found, int firsts) {
        var before = poll.before().state();
        var ofIndex = Answer.plain(FeedStates.validators(before));
        return poll.answered(outcome, ofIndex, before.lastWhole(), after, found, firsts);
    }

    private Remembered passed(Remembered after) {
        return new Remembered(
                after.state(), after.memory().sitemaps(after.memory().sitemaps().passed(url())));
    }

    private FeedMemory memory() {
        return poll.before().memory();
    }

    private Sitemaps sitemaps() {
        return memory().sitemaps();
    }

    private String url() {
        return poll.asked().url();
    }
}
