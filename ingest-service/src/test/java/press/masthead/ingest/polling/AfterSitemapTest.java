package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedEvent.Kind;
import press.masthead.model.register.Feed;
import press.masthead.platform.json.Json;

/// What is noticed of a sitemap that an index lists.
class AfterSitemapTest {
    private static final Feed FEED = Samples.feed("site", "https://gazette.example/index.xml");
    private static final String ONE = "https://gazette.example/1.xml";
    private static final Validators LEFT = new Validators(ONE, "\"1\"", "", "c0ffee");

    private final Course course = new Course(FEED);

    @BeforeEach
    void anIndexIsKnown() {
        round(reads(0, 12));
    }

    @Test
    void lessThanAThirdOfTheLastArticlesIsAGap() {
        passes(Duration.ofHours(20));
        round(reads(9, 21));

        assertThat(gaps()).containsExactly("of " + ONE + " 3 of 12 articles were there before");
    }

    @Test
    void aThirdOfThemIsNone() {
        passes(Duration.ofHours(20));
        round(reads(8, 20));

        assertThat(gaps()).isEmpty();
    }

    @Test
    void ofFewArticlesNothingFollows() {
        passes(Duration.ofHours(20));
        round(reads(12, 21));

        assertThat(gaps()).isEmpty();
    }

    @Test
    void whatWasNotAskedForWithinTwoDaysIsAGap() {
        passes(Duration.ofHours(49));
        course.polls(new Poll.NothingToRead(new Fetch.Unchanged(Answer.plain(Samples.validators(FEED)), false)));

        assertThat(gaps())
                .containsExactly("only articles of the last two days are taken, and the last answer was of " + START);
    }

    @Test
    void soIsASitemapThatFailedForTwoDays() {
        for (var day = 0; day < 3; day++) {
            passes(Duration.ofHours(24));
            round(Samples.unreachable());
        }
        passes(Duration.ofHours(1));
        round(reads(0, 12));

        assertThat(gaps())
                .containsExactly("of %s only articles of the last two days are taken, and the last answer was of %s"
                        .formatted(ONE, START));
    }

    @Test
    void itsWholeBodyIsAskedForOnceAWeek() {
        passes(Duration.ofDays(6));
        assertThat(known()).isEqualTo(LEFT);
        course.polls(notModified());
        passes(Duration.ofDays(1));

        assertThat(known()).isEqualTo(LEFT.unconditional());
        course.polls(new Poll.NothingToRead(new Fetch.Unchanged(Answer.plain(LEFT), true)));
        passes(Duration.ofHours(20));
        assertThat(known()).isEqualTo(LEFT);
    }

    @Test
    void aServerThatDeniedChangesIsNotBelievedForAMonth() {
        passes(Duration.ofDays(1));
        round(notModified());
        passes(Duration.ofDays(7));
        round(reads(0, 13));

        assertThat(course.events()).contains(Kind.STUCK_VALIDATORS);
        passes(Duration.ofDays(29));
        assertThat(known()).isEqualTo(LEFT.unconditional());
        course.polls(reads(0, 13));
        passes(Duration.ofDays(2));
        assertThat(known()).isEqualTo(LEFT);
    }

    @Test
    void whatWasWrittenBeforeThisWasRememberedIsReadAsNeverAsked() {
        var old = Json.MAPPER.readValue("""
                {"url": "https://gazette.example/1.xml", "waits": true,
                 "known": {"url": "", "etag": "", "last_modified": "", "body_digest": ""}}""", Sitemaps.Child.class);

        assertThat(old.last()).isEqualTo(Sitemaps.Last.NONE);
    }

    /// The index, and its sitemap.
    private void round(Poll sitemap) {
        index();
        course.polls(sitemap);
    }

    private void index() {
        course.polls(new Poll.Index(Answer.plain(Samples.validators(FEED)), List.of(ONE)));
    }

    private void passes(Duration time) {
        course.passes(time);
    }

    /// What the sitemap is asked with in the next round.
    private Validators known() {
        index();
        assertThat(course.asking().url()).isEqualTo(ONE);
        return course.asking().known();
    }

    private List<String> gaps() {
        return course.state().events().stream()
                .filter(event -> event.kind() == Kind.GAP_SUSPECTED)
                .map(FeedEvent::detail)
                .toList();
    }

    private static Poll notModified() {
        return new Poll.NothingToRead(new Fetch.Unchanged(Answer.plain(LEFT), false));
    }

    /// Articles of these numbers.
    private static Poll reads(int from, int to) {
        var headlines = IntStream.range(from, to).mapToObj(i -> i + ": Story").toArray(String[]::new);
        return new Poll.Read(Answer.plain(LEFT), Samples.found(FEED, headlines), Rhythm.UNSAID, "");
    }
}
