package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.reading.pages.ArticlePage;
import press.masthead.model.Article;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.PageErrand;
import press.masthead.model.register.Feed;

/// The turns of pages: which is next, and what its answer means. A page takes its turn among the feeds of its
/// domain, at the owner of that: where this is not its feed's, that owner is sent there and sends back what came of
/// it. A page is asked for until it is read, or lost, or failed too often.
record PageTurns(
        WantedPages wanted, SeenArticles seen, KeyValueStore<FeedId, FeedState> states, DueFeeds due, Telling telling) {

    /// Wants the pages of a feed's news; of those on other domains no more than could wait.
    void want(Feed feed, List<Article> news, Instant now) {
        var own = PollingDomain.of(feed.url());
        var here = news.stream()
                .collect(Collectors.partitioningBy(article -> site(article, own).equals(own)));
        wanted.add(
                Turn.page(feed.id()),
                here.getOrDefault(true, List.of()).stream().map(WantedPage::of).toList(),
                now);
        here.getOrDefault(false, List.of()).stream()
                .limit(WantedPages.MOST)
                .forEach(article -> telling.send(site(article, own), new PageErrand.Wanted(feed, article), now));
    }

    /// What the owner of another domain sends.
    ///
    /// @param feed as it is registered here, if it is
    void receive(PageErrand errand, @Nullable Feed feed, Instant now) {
        switch (errand) {
            case PageErrand.Wanted(var asker, var article) -> {
                var turn = Turn.errand(asker.id(), PollingDomain.of(article.url()));
                wanted.add(turn, List.of(WantedPage.of(article, asker)), now);
                place(turn, turn.site());
            }
            case PageErrand.Told told -> {
                if (feed != null) {
                    complete(feed.id(), told.article(), page(told), now);
                }
            }
            case PageErrand.Lost(var article, var cause) -> {
                if (feed != null) {
                    note(article.feed(), cause, now);
                }
            }
        }
    }

    void forget(FeedId feed) {
        due.remove(Turn.page(feed));
        wanted.forget(Turn.page(feed));
    }

    /// The page to ask for now. One that is on another domain than its feed by now goes to that domain's owner.
    Optional<PollsUnderWay.BegunPage> next(DueFeeds.Taken taken, Optional<Feed> registered, Instant now) {
        var next = wanted.next(taken.turn());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        var key = next.get().key;
        var page = next.get().value;
        var feed = page.asker().or(() -> registered).orElseThrow();
        var site = site(page.article(), taken.domain());
        if (!site.equals(taken.domain())) {
            telling.send(site, new PageErrand.Wanted(feed, page.article()), now);
            wanted.done(key);
            place(taken.turn(), taken.domain());
            return Optional.empty();
        }
        return Optional.of(new PollsUnderWay.BegunPage(feed, taken, key, page, now));
    }

    /// What is no longer wanted as it was when it was asked for is asked for again.
    void apply(PollsUnderWay.EndedPage ended, Instant now) {
        var begun = ended.begun();
        if (!wanted.holds(begun.key(), begun.wanted())) {
            return;
        }
        var article = begun.wanted().article();
        switch (ended.answer()) {
            case PageAnswer.Read(var page) -> {
                wanted.done(begun.key());
                if (begun.taken().turn().isErrand()) {
                    telling.send(PollingDomain.of(begun.feed().url()), told(article, page), now);
                } else {
                    complete(begun.feed().id(), article, page, now);
                }
            }
            case PageAnswer.RulesRead _ -> readRules(begun, now);
            case PageAnswer.Lost(var cause) -> lose(begun, cause, now);
            case PageAnswer.Failed failed -> fail(begun, failed.cause(), now);
        }
        place(begun.taken().turn(), begun.taken().domain());
    }

    void place(Feed feed) {
        if (feed.paused()) {
            due.remove(Turn.page(feed.id()));
        } else {
            place(Turn.page(feed.id()), PollingDomain.of(feed.url()));
        }
    }

    void placeErrands() {
        wanted.errands().forEach(turn -> place(turn, turn.site()));
    }

    private void place(Turn turn, String domain) {
        wanted.due(turn).ifPresentOrElse(at -> due.put(turn, domain, at), () -> due.remove(turn));
    }

    private void complete(FeedId feed, Article article, ArticlePage page, Instant now) {
        seen.completed(feed, article, page, now)
                .ifPresent(completed -> telling.of(Objects.requireNonNull(states.get(feed)), List.of(completed), now));
    }

    private void readRules(PollsUnderWay.BegunPage begun, Instant now) {
        if (begun.wanted().rules() + 1 == WantedPages.MOST_RULES) {
            lose(begun, "it leads over ever more hosts", now);
        } else {
            wanted.askedForRules(begun.key(), begun.wanted());
        }
    }

    private void fail(PollsUnderWay.BegunPage begun, String cause, Instant now) {
        if (begun.wanted().tries() + 1 == WantedPages.MOST_TRIES) {
            lose(begun, cause, now);
            return;
        }
        var feed = begun.feed();
        @Nullable FeedState known = states.get(feed.id());
        var wait = WantedPages.wait(begun.wanted());
        var late = Schedule.difference(feed, known == null ? FeedStates.neverPolled(feed, now) : known, wait);
        wanted.later(
                begun.taken().turn(),
                begun.key(),
                begun.wanted(),
                now.plus(wait).plusMillis(late));
    }

    private void lose(PollsUnderWay.BegunPage begun, String cause, Instant now) {
        wanted.done(begun.key());
        if (begun.taken().turn().isErrand()) {
            var lost = new PageErrand.Lost(begun.wanted().article(), cause);
            telling.send(PollingDomain.of(begun.feed().url()), lost, now);
        } else {
            note(begun.feed().id(), cause, now);
        }
    }

    private void note(FeedId feed, String cause, Instant now) {
        var state = Objects.requireNonNull(states.get(feed));
        var noted = FeedStates.noting(state, new FeedEvent(now, FeedEvent.Kind.PAGE_LEFT_OUT, cause));
        if (!noted.equals(state)) {
            states.put(feed, noted);
            telling.of(noted, List.of(), now);
        }
    }

    /// What has no address is nobody's; whoever asks for it finds that out.
    private static String site(Article article, String otherwise) {
        return HttpUrl.parse(article.url()) == null ? otherwise : PollingDomain.of(article.url());
    }

    private static PageErrand.Told told(Article article, ArticlePage page) {
        return new PageErrand.Told(
                article,
                page.headline(),
                page.byline(),
                page.published(),
                page.updated(),
                page.language(),
                page.text(),
                page.facts());
    }

    private static ArticlePage page(PageErrand.Told told) {
        return new ArticlePage(
                told.headline(),
                told.byline(),
                told.published(),
                told.updated(),
                told.language(),
                told.text(),
                told.facts());
    }
}
