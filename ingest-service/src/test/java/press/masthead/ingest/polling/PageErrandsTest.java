package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static press.masthead.ingest.polling.Samples.read;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.reading.pages.ArticlePage;
import press.masthead.model.Article;
import press.masthead.model.Dating;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.PageErrand;
import press.masthead.model.PageFacts;
import press.masthead.model.register.Feed;

/// A page that is on another domain than its feed is read by the owner of that domain, whose politeness it takes.
class PageErrandsTest {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Feed FEED = new Feed(
            new FeedId("tech"),
            "https://feeds.example/gazette",
            new OutletId("gazette"),
            Feed.Kind.RSS,
            600,
            "en",
            "",
            true,
            false);
    private static final Feed NEIGHBOUR = Samples.feed("chips", "https://gazette.example/chips");
    private static final String A = "https://gazette.example/a";
    private static final Dating UNDATED = new Dating.Undated("");
    private static final String B = "https://gazette.example/b";

    private final PollingRig rig = new PollingRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void thePageIsAskedForByTheOwnerOfItsDomainAndWhatItToldComesBack() {
        rig.answerPage(A, page("Ann Author"));
        poll("a: First");
        rig.pass(PAUSE);

        assertThat(rig.errands()).containsExactly("gazette.example: wanted a: First", "feeds.example: told a: First");
        assertThat(rig.pages).hasSize(1);
        assertThat(rig.articles())
                .satisfiesExactly(
                        article -> assertThat(article)
                                .extracting(Article::revision, Article::byline)
                                .containsExactly(0, "Staff"),
                        article -> assertThat(article)
                                .extracting(Article::revision, Article::byline, Article::body)
                                .containsExactly(1, "Ann Author", "The main text."));
    }

    @Test
    void itTakesTurnsWithTheFeedsOfItsDomain() {
        rig.answer(NEIGHBOUR, Samples.unchanged(NEIGHBOUR));
        rig.register(NEIGHBOUR);
        rig.tick();
        poll("a: First", "b: Second");
        assertThat(rig.pages).isEmpty();
        rig.pass(PAUSE);
        assertThat(rig.pages).hasSize(1);
        rig.pass(Duration.ofSeconds(4));
        assertThat(rig.pages).hasSize(1);
        rig.pass(Duration.ofSeconds(2));

        assertThat(rig.pages).hasSize(2);
    }

    @Test
    void aHoldOfItsDomainHoldsItAndItsOwnHoldsTheDomain() {
        var until = Samples.START.plus(Duration.ofMinutes(30));
        rig.answer(NEIGHBOUR, new Poll.NothingToRead(new Fetch.Refused(429, NEIGHBOUR.url(), Optional.of(until))));
        rig.register(NEIGHBOUR);
        rig.tick();
        poll("a: First");
        rig.pass(Duration.ofMinutes(29));
        assertThat(rig.pages).isEmpty();

        rig.answerPage(A, new PageAnswer.Failed("status 429", A, Optional.of(until.plus(Duration.ofHours(9)))));
        rig.answer(NEIGHBOUR, Samples.unchanged(NEIGHBOUR));
        rig.pass(Duration.ofMinutes(2));
        rig.pass(PAUSE);
        assertThat(rig.pages).hasSize(1);
        var polls = rig.polls.size();
        rig.register(NEIGHBOUR);
        rig.pass(Duration.ofHours(8));
        assertThat(rig.polls).hasSize(polls);
    }

    @Test
    void aPageThatIsNotHadIsNotedAtItsFeed() {
        rig.answerPage(A, new PageAnswer.Lost("robots.txt of gazette.example denies it"));
        poll("a: First");
        rig.pass(PAUSE);

        assertThat(rig.errands()).containsExactly("gazette.example: wanted a: First", "feeds.example: lost a: First");
        assertThat(rig.published()).containsExactly("a: First");
        assertThat(events()).containsExactly("robots.txt of gazette.example denies it");
    }

    @Test
    void oneThatFailsIsTriedThreeTimes() {
        rig.answerPage(A, new PageAnswer.Failed("status 503", A, Optional.empty()));
        poll("a: First");
        IntStream.range(0, 5).forEach(_ -> rig.pass(Duration.ofHours(6)));

        assertThat(rig.pages).hasSize(3);
        assertThat(events()).containsExactly("status 503");
    }

    @Test
    void anAnswerCountsForTheTextThatItWasWantedFor(@TempDir Path directory) {
        var headline = new AtomicReference<>("a: First");
        Poller poller = (feed, _, _, _) -> read(feed, headline.get());
        try (var life = new Life(directory, Samples.START, poller, (_, _, _, _) -> new PageAnswer.Lost("unasked"))) {
            life.register(FEED);
            life.tick(Samples.START);
            var first = wanted(life);
            headline.set("a: First, corrected");
            life.tick(Samples.START.plus(Duration.ofHours(12)));
            var second = wanted(life);

            assertThat(life.receive(told(first))).isEmpty();
            assertThat(life.receive(told(second))).containsExactly("a: First, corrected r2");
            assertThat(life.receive(told(second))).as("once").isEmpty();
        }
    }

    private static Article wanted(Life life) {
        return life.sent().getFirst().article();
    }

    private static PageErrand told(Article article) {
        return new PageErrand.Told(
                article, "First", "Ann Author", UNDATED, UNDATED, "en", "The main text.", PageFacts.NONE);
    }

    @Test
    void ofARemovedFeedNothingIsPublished() {
        rig.answerPage(A, page("Ann Author"));
        poll("a: First");
        rig.remove(FEED);
        rig.pass(PAUSE);

        assertThat(rig.errands()).endsWith("feeds.example: told a: First");
        assertThat(rig.published()).containsExactly("a: First");
        assertThat(rig.permits.availablePermits()).isEqualTo(PollingRig.PERMITS);
    }

    @Test
    void noMorePagesOfAPollAreWantedThanTheLimit() {
        poll(IntStream.range(0, WantedPages.MOST + 5)
                .mapToObj(i -> i + ": Story")
                .toArray(String[]::new));

        assertThat(rig.errands()).hasSize(WantedPages.MOST);
    }

    @Test
    void pagesOfTwoFeedsWaitSideBySide() {
        var other = new Feed(
                new FeedId("other"),
                "https://else.example/gazette",
                new OutletId("gazette"),
                Feed.Kind.RSS,
                600,
                "en",
                "",
                true,
                false);
        rig.answerPage(A, page("Ann Author"));
        rig.answerPage(B, page("Bob Author"));
        rig.answer(other, read(other, "b: Second"));
        rig.register(other);
        poll("a: First");
        rig.pass(PAUSE);
        rig.pass(PAUSE);

        assertThat(rig.articles())
                .filteredOn(article -> article.revision() == 1)
                .extracting(Article::feed, Article::byline)
                .containsExactlyInAnyOrder(tuple(FEED.id(), "Ann Author"), tuple(other.id(), "Bob Author"));
    }

    private void poll(String... headlines) {
        rig.answer(FEED, read(FEED, headlines));
        rig.register(FEED);
        rig.tick();
    }

    private List<String> events() {
        var state = rig.state(FEED);
        return state == null
                ? List.of()
                : state.events().stream().map(FeedEvent::detail).toList();
    }

    private static PageAnswer page(String byline) {
        return new PageAnswer.Read(
                new ArticlePage("First", byline, UNDATED, UNDATED, "en", "The main text.", PageFacts.NONE));
    }
}
