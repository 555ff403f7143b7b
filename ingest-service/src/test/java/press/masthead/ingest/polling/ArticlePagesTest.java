package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.reading.pages.ArticlePage;
import press.masthead.model.Article;
import press.masthead.model.Dating;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.PageFacts;
import press.masthead.model.register.Feed;

/// Pages are read after their feed, one after the other, and what they tell stays with the article.
class ArticlePagesTest {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Feed FEED = withPages("https://gazette.example/tech");
    private static final String A = "https://gazette.example/a";
    private static final String B = "https://gazette.example/b";

    private final PollingRig rig = new PollingRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void anArticleIsPublishedFromItsFeedAndRevisedFromItsPage() {
        rig.answerPage(A, page("Ann Author"));
        poll("a: First");
        assertThat(rig.articles()).extracting(Article::byline).containsExactly("Staff");

        rig.pass(PAUSE);

        assertThat(rig.articles()).singleElement().satisfies(article -> {
            assertThat(article.revision()).isEqualTo(1);
            assertThat(article.byline()).isEqualTo("Ann Author");
            assertThat(article.headline()).isEqualTo("a: First");
            assertThat(article.body()).isEqualTo("The main text.");
            assertThat(article.page()).isEqualTo(facts());
        });
    }

    @Test
    void pagesAreAskedForOneByOneWithAPause() {
        rig.answerPage(A, page("Ann Author"));
        rig.answerPage(B, page("Bob Author"));
        poll("a: First", "b: Second");
        IntStream.range(0, 4).forEach(_ -> rig.pass(PAUSE));

        assertThat(rig.pages).containsExactly(A + "@9", B + "@15");
        assertThat(rig.published()).contains("a: First r1", "b: Second r1").hasSize(4);
    }

    @Test
    void whatAPageToldStaysWhenTheFeedRevisesItsArticle() {
        rig.answerPage(A, page("Ann Author"));
        poll("a: First");
        rig.pass(PAUSE);
        rig.articles();
        rig.pass(PAUSE);

        poll("a: First, corrected");
        assertThat(rig.articles()).singleElement().satisfies(article -> {
            assertThat(article.revision()).isEqualTo(2);
            assertThat(article.headline()).isEqualTo("a: First, corrected");
            assertThat(article.byline()).isEqualTo("Ann Author");
        });
        rig.pass(PAUSE);

        assertThat(rig.pages).hasSize(2);
        assertThat(rig.published()).as("the page says nothing new").isEmpty();
    }

    @Test
    void aPageThatIsNotHadLeavesTheArticleAsItsFeedTellsItAndIsNoted() {
        rig.answerPage(A, new PageAnswer.Lost("robots.txt of gazette.example denies it"));
        poll("a: First");
        rig.pass(PAUSE);
        rig.pass(PAUSE);

        assertThat(rig.pages).hasSize(1);
        assertThat(rig.published()).containsExactly("a: First");
        assertThat(events()).containsExactly("robots.txt of gazette.example denies it");
    }

    @Test
    void aPageThatLeadsOverEverMoreHostsIsGivenUp() {
        rig.answerPage(A, new PageAnswer.RulesRead());
        poll("a: First");
        IntStream.range(0, 20).forEach(_ -> rig.pass(PAUSE));

        assertThat(rig.pages).hasSize(WantedPages.MOST_RULES);
        assertThat(events()).containsExactly("it leads over ever more hosts");
    }

    @Test
    void aPageThatFailsIsTriedThreeTimes() {
        rig.answerPage(A, new PageAnswer.Failed("status 503", A, Optional.empty()));
        poll("a: First");
        rig.pass(PAUSE);
        rig.pass(Duration.ofMinutes(59));
        assertThat(rig.pages).hasSize(1);
        rig.pass(Duration.ofMinutes(8));
        assertThat(rig.pages).hasSize(2);
        rig.pass(Duration.ofHours(5));
        assertThat(rig.pages).hasSize(3);
        rig.pass(Duration.ofDays(2));

        assertThat(rig.pages).hasSize(3);
        assertThat(events()).containsExactly("status 503");
    }

    @Test
    void aPagesRetryAfterHoldsForItsWholeDomain() {
        var until = Samples.START.plus(Duration.ofMinutes(30));
        rig.answerPage(A, new PageAnswer.Failed("status 429", A, Optional.of(until)));
        poll("a: First", "b: Second");
        rig.pass(PAUSE);
        rig.register(FEED);
        rig.pass(Duration.ofMinutes(29));
        assertThat(rig.pages).hasSize(1);
        assertThat(rig.polls).hasSize(1);

        rig.pass(Duration.ofMinutes(2));
        rig.pass(PAUSE);

        assertThat(rig.pages).hasSize(2);
        assertThat(rig.polls).hasSize(2);
    }

    @Test
    void aSiteThatWantsALongerPauseAfterAPageHasIt() {
        rig.pagePause(Duration.ofSeconds(30));
        poll("a: First", "b: Second");
        rig.pass(PAUSE);
        assertThat(rig.pages).containsExactly(A + "@9");
        rig.pass(Duration.ofSeconds(29));
        assertThat(rig.pages).hasSize(1);
        rig.pass(Duration.ofSeconds(2));

        assertThat(rig.pages).containsExactly(A + "@9", B + "@41");
    }

    @Test
    void theRulesOfASiteAreReadBeforeItsPages() {
        rig.answerPage(A, new PageAnswer.RulesRead());
        poll("a: First");
        rig.pass(PAUSE);
        rig.answerPage(A, page("Ann Author"));
        rig.pass(PAUSE);

        assertThat(rig.pages).containsExactly(A + "@9", A + "@15");
        assertThat(rig.published()).containsExactly("a: First", "a: First r1");
    }

    @Test
    void ofAFeedWhoseRegisterEntryDoesNotAskForThemNoPageIsRead() {
        var feed = Samples.feed("plain", "https://gazette.example/plain");
        rig.answer(feed, read(feed, "a: First"));
        rig.register(feed);
        rig.tick();
        rig.pass(PAUSE);
        rig.pass(PAUSE);

        assertThat(rig.published()).containsExactly("a: First");
        assertThat(rig.pages).isEmpty();
    }

    @Test
    void whereTheRegisterEntryAsksForThemNoLongerThoseThatWaitAreNotRead() {
        poll("a: First", "b: Second");
        rig.register(Samples.feed("tech", FEED.url(), 600));
        rig.pass(PAUSE);
        rig.pass(PAUSE);
        rig.pass(PAUSE);

        assertThat(rig.polls).hasSize(2);
        assertThat(rig.pages).isEmpty();
    }

    @Test
    void aRemovedFeedsPagesAreNotAskedFor() {
        poll("a: First");
        rig.remove(FEED);
        rig.pass(PAUSE);
        rig.pass(PAUSE);

        assertThat(rig.pages).isEmpty();
        assertThat(rig.permits.availablePermits()).isEqualTo(PollingRig.PERMITS);
    }

    @Test
    void noMorePagesWaitThanTheLimit() {
        poll(IntStream.range(0, WantedPages.MOST + 5)
                .mapToObj(i -> i + ": Story")
                .toArray(String[]::new));
        IntStream.range(0, WantedPages.MOST + 10).forEach(_ -> rig.pass(PAUSE));

        assertThat(rig.pages).hasSize(WantedPages.MOST);
    }

    private void poll(String... headlines) {
        rig.answer(FEED, read(FEED, headlines));
        rig.register(FEED);
        rig.pass(PAUSE.minusMillis(200));
    }

    private List<String> events() {
        var state = rig.state(FEED);
        return state == null
                ? List.of()
                : state.events().stream().map(FeedEvent::detail).toList();
    }

    private static PageAnswer page(String byline) {
        var undated = new Dating.Undated("");
        return new PageAnswer.Read(new ArticlePage("First", byline, undated, undated, "en", "The main text.", facts()));
    }

    private static PageFacts facts() {
        return new PageFacts("NewsArticle", "", "AP", "Technology", "AP", "The Gazette", "https://ap.example/1");
    }

    private static Feed withPages(String url) {
        return new Feed(new FeedId("tech"), url, new OutletId("gazette"), Feed.Kind.RSS, 600, "en", "", true, false);
    }
}
