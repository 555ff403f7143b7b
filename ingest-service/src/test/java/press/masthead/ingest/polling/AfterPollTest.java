package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedEvent.Kind;
import press.masthead.model.FeedState.Outcome;
import press.masthead.model.FeedState.Pace;
import press.masthead.model.register.Feed;

class AfterPollTest {
    private static final Feed FEED = Samples.feed("tech", "https://gazette.example/tech");
    private static final String NEW = "https://gazette.example/new";

    private final Course course = new Course(FEED);

    @Test
    void aReadBodyTakesItsValidatorsAlong() {
        course.reads("a: First");

        assertThat(FeedStates.validators(course.state())).isEqualTo(Samples.validators(FEED));
        assertThat(course.state())
                .extracting("lastPolled", "lastAnswered", "lastWhole", "outcome", "cause", "failures", "articles")
                .containsExactly(START, START, START, Outcome.READ, "", 0, 1L);
    }

    @Test
    void aBodyThatCannotBeReadLeavesTheValidatorsAsTheyWere() {
        course.reads("a: First").waits().polls(new Poll.Unreadable("no feed"));

        assertThat(FeedStates.validators(course.state())).isEqualTo(Samples.validators(FEED));
        assertThat(course.state())
                .extracting("outcome", "cause", "failures", "articles", "lastAnswered")
                .containsExactly(Outcome.UNREADABLE, "no feed", 1, 1L, START);
    }

    @Test
    void aNotModifiedAnswerMayRenewTheValidators() {
        var renewed = new Validators(FEED.url(), "\"2\"", "", "c0ffee");

        course.reads("a: First").waits().fails(new Fetch.Unchanged(Answer.plain(renewed), false));

        assertThat(FeedStates.validators(course.state())).isEqualTo(renewed);
        assertThat(course.state().lastWhole()).isEqualTo(START);
    }

    @Test
    void aFeedThatLeadsWhereNobodyIsAskedNowHasNotFailed() {
        course.polls(Samples.unreachable()).waits();
        var before = course.state();
        var until = course.now.plus(Duration.ofHours(9));

        course.fails(new Fetch.PutOff("elsewhere.example", until));

        assertThat(course.state())
                .isEqualTo(before.due(
                        until, Pace.RETRY_AFTER, "it leads to elsewhere.example, which is not asked before then"));
    }

    @Test
    void theFirstSuccessAfterFailuresEndsThem() {
        course.polls(Samples.unreachable());
        assertThat(course.state().failures()).isEqualTo(1);

        course.waits().unchanged();
        assertThat(course.state()).extracting("failures", "cause").containsExactly(0, "");
    }

    @Test
    void whatMayMendItselfIsTriedAgainSoonAndDoubledUpToADay() {
        course.polls(Samples.unreachable());
        assertThat(course.interval()).isBetween(minutes(15), minutes(17));
        course.waits().polls(Samples.unreachable()).waits().polls(Samples.unreachable());
        assertThat(course.interval()).isBetween(minutes(60), minutes(66));

        for (var failure = 0; failure < 2_000; failure++) {
            course.waits().polls(Samples.unreachable());
        }
        assertThat(course.interval()).isBetween(Duration.ofHours(24), Duration.ofHours(27));
        assertThat(course.state().pace()).isEqualTo(Pace.BACK_OFF);
    }

    @Test
    void whatWillHardlyMendItselfIsTriedAgainLater() {
        course.fails(new Fetch.Refused(404, FEED.url(), Optional.empty()));
        assertThat(course.interval()).isBetween(minutes(60), minutes(66));

        course.waits().fails(new Fetch.Forbidden("10.0.0.1 is private"));
        assertThat(course.interval()).isBetween(minutes(120), minutes(132));
    }

    @Test
    void aServerInTroubleIsTriedAgainSoon() {
        course.fails(new Fetch.Refused(502, FEED.url(), Optional.empty()));

        assertThat(course.interval()).isBetween(minutes(15), minutes(17));
    }

    @Test
    void theServersOwnTimeIsKeptExactly() {
        assertThat(nextAfterRetry(START.plusSeconds(61))).isEqualTo(START.plusSeconds(61));
        assertThat(nextAfterRetry(START.minusSeconds(61))).isEqualTo(START);
        assertThat(nextAfterRetry(START.plus(Duration.ofDays(30)))).isEqualTo(START.plus(Duration.ofDays(30)));
    }

    @Test
    void aServerThatWantsNoRequestForYearsIsAskedMonthlyAndThatIsTold() {
        course.fails(new Fetch.Refused(429, FEED.url(), Optional.of(START.plus(Duration.ofDays(30)))));
        assertThat(course.events()).isEmpty();

        course.fails(new Fetch.Refused(429, FEED.url(), Optional.of(START.plus(Duration.ofDays(4_000)))));
        assertThat(course.interval()).isEqualTo(Duration.ofDays(30));
        assertThat(course.state().pace()).isEqualTo(Pace.RETRY_AFTER);
        assertThat(course.state().events())
                .containsExactly(new FeedEvent(
                        START,
                        Kind.LONG_HOLD,
                        "its server wants no request before 2037-02-12T08:00:00Z; it is asked monthly"));

        course.waits().reads("a: First");
        assertThat(course.state()).extracting("failures", "cause").containsExactly(0, "");
    }

    @Test
    void aRefusalWithATimeHoldsForTheWholeDomain() {
        var refused = new Fetch.Refused(429, "https://www.gazette.com/rss", Optional.of(START.plusSeconds(61)));

        assertThat(FeedStates.held(new Poll.NothingToRead(refused), START))
                .contains(new FeedStates.Held("gazette.com", START.plusSeconds(61)));
        assertThat(FeedStates.held(Samples.unreachable(), START)).isEmpty();
    }

    @Test
    void aFeedThatHasEndedIsAskedOnceAMonthAndMayReturn() {
        course.fails(new Fetch.Gone()).waits().fails(new Fetch.Gone());
        assertThat(course.interval()).isBetween(Duration.ofDays(30), Duration.ofDays(33));
        assertThat(course.state())
                .extracting("outcome", "cause", "pace")
                .containsExactly(Outcome.GONE, "410: the feed has ended", Pace.PROBE);

        course.waits().reads("a: First");
        assertThat(course.events()).containsExactly(Kind.ENDED, Kind.RETURNED);
    }

    @Test
    void aServerIsBelievedForAWeekThatNothingHasChanged() {
        course.reads("a: First");
        for (var polls = 0; course.now.isBefore(START.plus(Duration.ofDays(6))); polls++) {
            assertThat(course.waits().asking().known().conditional())
                    .as("poll %d", polls)
                    .isTrue();
            course.unchanged();
        }
        course.now = START.plus(Duration.ofDays(7));

        assertThat(course.asking().known()).isEqualTo(Samples.validators(FEED).unconditional());
    }

    @Test
    void aServerThatDeniedAChangeIsNotAskedForChangesOnly() {
        course.reads("a: First").waits().unchanged();
        course.now = START.plus(FeedStates.MOST_CONDITIONAL);
        course.reads("b: Second", "a: First");

        assertThat(course.events()).containsExactly(Kind.STUCK_VALIDATORS);
        assertThat(course.waits().asking().known().conditional()).isFalse();
        assertThat(course.passes(AfterPoll.DISTRUST)
                        .reads("b: Second", "a: First")
                        .asking()
                        .known()
                        .conditional())
                .isTrue();
    }

    @Test
    void aChangeUnderNewValidatorsWasNotDenied() {
        course.reads("a: First").waits().unchanged();
        course.now = START.plus(FeedStates.MOST_CONDITIONAL);
        course.reads(Answer.plain(new Validators(FEED.url(), "\"2\"", "", "beef")), "b: Second", "a: First");

        assertThat(course.events()).isEmpty();
    }

    @Test
    void whatMayHaveBeenMissedIsToldOnce() {
        course.reads("a: 1", "b: 2", "c: 3").waits().reads("d: 4", "e: 5", "a: 1");
        assertThat(course.events()).isEmpty();

        course.waits().reads("f: 6", "g: 7", "h: 8");
        assertThat(course.state().events())
                .containsExactly(
                        new FeedEvent(course.now, Kind.GAP_SUSPECTED, "0 of 3 entries were there at the last poll"));
    }

    @Test
    void aVanishedArticleIsNoted() {
        course.reads("c: 3", "b: 2", "a: 1").waits().reads("c: 3", "a: 1");

        assertThat(course.state().events()).containsExactly(new FeedEvent(course.now, Kind.VANISHED, "b"));
    }

    @Test
    void aDocumentThatWasCutIsNoted() {
        course.polls(new Poll.Read(
                Answer.plain(Samples.validators(FEED)), Samples.found(FEED, "a: 1"), Rhythm.UNSAID, "more than 2000"));

        assertThat(course.state().events()).containsExactly(new FeedEvent(START, Kind.TRUNCATED, "more than 2000"));
    }

    @Test
    void aFeedMovesAfterFivePermanentRedirectsOverThreeDays() {
        moves();

        assertThat(course.state().movedTo()).isEqualTo(NEW);
        assertThat(course.asking().url()).isEqualTo(NEW);
        assertThat(course.state().events())
                .containsExactly(
                        new FeedEvent(course.now, Kind.FEED_MOVED, "from %s to %s".formatted(FEED.url(), NEW)));
    }

    @Test
    void aFeedThatFailsWhereItMovedToIsAskedAtItsRegisteredUrlAgain() {
        moves();
        for (var failure = 0; failure < 5; failure++) {
            course.waits().polls(Samples.unreachable());
        }

        assertThat(course.asking().url()).isEqualTo(FEED.url());
        assertThat(course.events()).containsExactly(Kind.FEED_MOVED, Kind.FEED_MOVED_BACK);
    }

    @Test
    void anUnverifiedCertificateIsReportedOnce() {
        var trusting = new Course(
                new Feed(FEED.id(), FEED.url(), FEED.outlet(), FEED.kind(), 0, "en", "", false, false, true));
        trusting.reads("a: First").waits().reads("b: Second", "a: First");

        assertThat(trusting.asking().anyCertificate()).isTrue();
        assertThat(trusting.events()).containsExactly(Kind.UNVERIFIED_TLS);
    }

    @Test
    void onlyTheLatestEventsAreKept() {
        for (var poll = 0; poll < 30; poll++) {
            course.waits()
                    .reads("x%d: %d".formatted(poll, poll), "y%d: %d".formatted(poll, poll), "z%d: z".formatted(poll))
                    .waits()
                    .reads("y%d: %d".formatted(poll, poll), "z%d: z".formatted(poll));
        }

        assertThat(course.state().events()).hasSize(Events.MOST);
        assertThat(course.state().events().getLast().detail()).isEqualTo("x29");
    }

    private void moves() {
        course.reads("a: First");
        for (var poll = 0; poll < 4; poll++) {
            course.passes(Duration.ofHours(18)).reads(moved(NEW), "a: First");
        }
        assertThat(course.state().movedTo()).isEmpty();
        course.passes(Duration.ofHours(18)).fails(new Fetch.Unchanged(moved(NEW), false));
    }

    private static Answer moved(String to) {
        return Course.answer(Samples.validators(FEED), to);
    }

    private static Instant nextAfterRetry(Instant said) {
        return new Course(FEED)
                .fails(new Fetch.Refused(429, FEED.url(), Optional.of(said)))
                .state()
                .nextPoll();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
