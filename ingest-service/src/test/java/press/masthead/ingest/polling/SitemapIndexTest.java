package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.model.FeedState.Outcome;
import press.masthead.model.register.Feed;

/// An index of sitemaps is a feed whose documents are the sitemaps that it lists.
class SitemapIndexTest {
    private static final Feed FEED = Samples.feed("site", "https://gazette.example/index.xml");
    private static final String ONE = "https://gazette.example/1.xml.gz";
    private static final String TWO = "https://gazette.example/2.xml.gz";
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PollingRig rig = new PollingRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void theSitemapsOfAnIndexAreAskedForOneByOneWithAPause() {
        index(ONE, TWO);
        rig.answer(ONE, sitemap(ONE, "a: First"));
        rig.answer(TWO, sitemap(TWO, "b: Second"));
        round();

        assertThat(rig.urls).containsExactly(FEED.url(), ONE, TWO);
        assertThat(rig.polls).containsExactly("site@0", "site@5", "site@10");
        assertThat(rig.published()).containsExactly("a: First", "b: Second");
    }

    @Test
    void inTheNextRoundTheyAreAskedWithWhatTheyLeftThoughTheIndexIsUnchanged() {
        index(ONE);
        rig.answer(ONE, sitemap(ONE, "a: First"));
        round();
        rig.published();

        rig.answer(FEED, Samples.unchanged(FEED));
        rig.answer(ONE, sitemap(ONE, "b: Second", "a: First"));
        rig.pass(Duration.ofHours(25));
        round();

        assertThat(rig.urls).containsExactly(FEED.url(), ONE, FEED.url(), ONE);
        assertThat(rig.asked.getLast()).isEqualTo(validators(ONE));
        assertThat(rig.asked.get(2)).as("the index keeps its own").isEqualTo(Samples.validators(FEED));
        assertThat(rig.published()).containsExactly("b: Second");
    }

    @Test
    void aSitemapThatFailsIsPassedOverUntilTheNextRound() {
        index(ONE, TWO);
        rig.answer(ONE, new Poll.NothingToRead(new Fetch.Refused(404, ONE, Optional.empty())));
        rig.answer(TWO, sitemap(TWO, "b: Second"));
        round();
        assertThat(rig.state(FEED)).extracting("outcome", "cause").containsExactly(Outcome.REFUSED, "status 404");
        rig.pass(Duration.ofHours(2));

        assertThat(rig.urls).containsExactly(FEED.url(), ONE, TWO);
        assertThat(rig.published()).containsExactly("b: Second");
    }

    @Test
    void aSitemapThatIsToBeAskedLaterIsAskedThen() {
        var until = START.plus(Duration.ofMinutes(10));
        index(ONE, TWO);
        rig.answer(ONE, new Poll.NothingToRead(new Fetch.Refused(503, ONE, Optional.of(until))));
        round();
        assertThat(rig.urls).containsExactly(FEED.url(), ONE);

        rig.answer(ONE, sitemap(ONE, "a: First"));
        rig.answer(TWO, sitemap(TWO, "b: Second"));
        rig.pass(Duration.ofMinutes(10));
        round();

        assertThat(rig.published()).containsExactly("a: First", "b: Second");
    }

    @Test
    void onlySitemapsOfItsDomainAreAskedForAndNoMoreThanTen() {
        var listed = IntStream.range(0, 20)
                .mapToObj(i -> (i % 2 == 0 ? "https://elsewhere.example/" : "https://gazette.example/") + i)
                .toArray(String[]::new);
        index(listed);
        round();
        IntStream.range(0, 20).forEach(_ -> rig.pass(Duration.ofHours(24)));

        assertThat(rig.urls).noneMatch(url -> url.startsWith("https://elsewhere.example/"));
        assertThat(new Sitemaps(List.of())
                        .listed(IntStream.range(0, 20).mapToObj(i -> ONE + i).toList(), ONE)
                        .children())
                .hasSize(Sitemaps.MOST);
    }

    @Test
    void articlesOfMoreThanTwoDaysAgoAreNotTakenFromAListedSitemap() {
        index(ONE);
        rig.answer(ONE, dated(ONE, START.minus(Duration.ofDays(3)), START.minus(Duration.ofHours(47))));
        round();

        assertThat(rig.published()).containsExactly("1: Story");
    }

    @Test
    void anIndexWithinAnIndexIsNotFollowed() {
        index(ONE);
        rig.answer(ONE, new Poll.Index(Answer.plain(validators(ONE)), List.of(TWO)));
        round();

        assertThat(rig.urls).containsExactly(FEED.url(), ONE);
        assertThat(rig.state(FEED)).extracting("cause").isEqualTo("an index of sitemaps lists another index");
    }

    /// The index, and two sitemaps.
    private void round() {
        rig.register(rig.urls.isEmpty() ? new Feed[] {FEED} : new Feed[0]);
        rig.tick();
        rig.pass(PAUSE);
        rig.pass(PAUSE);
    }

    private void index(String... sitemaps) {
        rig.answer(FEED, new Poll.Index(Answer.plain(Samples.validators(FEED)), List.of(sitemaps)));
    }

    private static Poll sitemap(String url, String... headlines) {
        return new Poll.Read(Answer.plain(validators(url)), Samples.found(FEED, headlines), Rhythm.UNSAID, "");
    }

    private static Poll dated(String url, Instant... dates) {
        var found = IntStream.range(0, dates.length)
                .mapToObj(i -> {
                    var one = Samples.found(FEED, i + ": Story").getFirst();
                    var dating = new Dating.Dated(dates[i], dates[i], DatePrecision.INSTANT, false, "");
                    return new FoundArticle(Samples.published(one.article(), dating), one.keys(), one.fingerprint());
                })
                .toList();
        return new Poll.Read(Answer.plain(validators(url)), found, Rhythm.UNSAID, "");
    }

    private static Validators validators(String url) {
        return new Validators(url, "\"" + url.hashCode() + "\"", "", "c0ffee");
    }
}
