package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.model.FeedState;
import press.masthead.model.FeedState.Outcome;
import press.masthead.model.register.Feed;

class FeedStatesTest {
    private static final Feed FEED = Samples.feed("tech", "https://gazette.example/tech");
    private static final Feed PINNED = Samples.feed("tech", "https://gazette.example/tech", 5);
    private static final FeedState NEVER = FeedStates.neverPolled(FEED, START);
    private static final FeedStates STATES = new FeedStates(Schedule.USUAL);

    @Test
    void aReadBodyTakesItsValidatorsAlong() {
        var after = STATES.after(FEED, NEVER, Samples.read(FEED, "a: First"), 1, 1, START);

        assertThat(FeedStates.validators(after)).isEqualTo(Samples.validators(FEED));
        assertThat(after)
                .extracting("lastPolled", "outcome", "cause", "failures", "articles")
                .containsExactly(START, Outcome.READ, "", 0, 1L);
    }

    @Test
    void aBodyThatCannotBeReadLeavesTheValidatorsAsTheyWere() {
        var before = STATES.after(FEED, NEVER, Samples.read(FEED, "a: First"), 1, 1, START);
        var after = STATES.after(FEED, before, new Poll.Unreadable("no feed"), 0, 0, START.plusSeconds(900));

        assertThat(FeedStates.validators(after)).isEqualTo(FeedStates.validators(before));
        assertThat(after)
                .extracting("outcome", "cause", "failures", "articles")
                .containsExactly(Outcome.UNREADABLE, "no feed", 1, 1L);
    }

    @Test
    void aNotModifiedAnswerMayRenewTheValidators() {
        var renewed = new Validators(FEED.url(), "\"2\"", "", "c0ffee");

        var after = STATES.after(FEED, NEVER, nothing(new Fetch.Unchanged(renewed)), 0, 0, START);

        assertThat(FeedStates.validators(after)).isEqualTo(renewed);
    }

    @Test
    void theFirstSuccessAfterFailuresEndsThem() {
        var ill = STATES.after(FEED, NEVER, Samples.unreachable(), 0, 0, START);
        var well = STATES.after(FEED, ill, Samples.unchanged(FEED), 0, 0, START);

        assertThat(ill.failures()).isEqualTo(1);
        assertThat(well).extracting("failures", "cause").containsExactly(0, "");
    }

    @Test
    void newsShortensTheIntervalAndQuietLengthensIt() {
        var first = STATES.after(FEED, NEVER, Samples.unchanged(FEED), 0, 0, START);
        var quiet = STATES.after(FEED, first, Samples.unchanged(FEED), 0, 0, first.nextPoll());
        var news = STATES.after(FEED, quiet, Samples.read(FEED, "a: First"), 1, 1, quiet.nextPoll());

        assertThat(interval(first)).isBetween(minutes(45), minutes(50));
        assertThat(interval(quiet)).isBetween(minutes(67), minutes(83));
        assertThat(interval(news)).isBetween(minutes(33), minutes(46));
    }

    @Test
    void theIntervalStaysBetweenAQuarterOfAnHourAndADay() {
        var busy = NEVER;
        var quiet = NEVER;
        for (var poll = 0; poll < 30; poll++) {
            busy = STATES.after(FEED, busy, Samples.read(FEED, "a: First"), 1, 1, busy.nextPoll());
            quiet = STATES.after(FEED, quiet, Samples.unchanged(FEED), 0, 0, quiet.nextPoll());
        }

        assertThat(interval(busy)).isBetween(minutes(15), minutes(17));
        assertThat(interval(quiet)).isBetween(Duration.ofHours(24), Duration.ofHours(27));
    }

    @Test
    void aPinnedIntervalLearnsNothing() {
        var first = STATES.after(PINNED, NEVER, Samples.unchanged(PINNED), 0, 0, START);
        var second = STATES.after(PINNED, first, Samples.unchanged(PINNED), 0, 0, first.nextPoll());

        assertThat(interval(second)).isBetween(minutes(5), Duration.ofSeconds(330));
    }

    @Test
    void failuresDoubleTheIntervalUpToADay() {
        var ill = NEVER;
        for (var failure = 0; failure < 3; failure++) {
            ill = STATES.after(FEED, ill, Samples.unreachable(), 0, 0, ill.nextPoll());
        }
        assertThat(interval(ill)).isBetween(minutes(60), minutes(66));

        for (var failure = 0; failure < 2_000; failure++) {
            ill = STATES.after(FEED, ill, Samples.unreachable(), 0, 0, ill.nextPoll());
        }
        assertThat(interval(ill)).isBetween(Duration.ofHours(24), Duration.ofHours(27));
    }

    @Test
    void theServersOwnTimeIsKeptExactly() {
        assertThat(nextAfterRetry(START.plusSeconds(61))).isEqualTo(START.plusSeconds(61));
        assertThat(nextAfterRetry(START.minusSeconds(61))).isEqualTo(START);
        assertThat(nextAfterRetry(START.plus(Duration.ofDays(4_000)))).isEqualTo(START.plus(Schedule.MOST_RETRY_AFTER));
    }

    @Test
    void aRefusalWithATimeHoldsForTheWholeDomain() {
        var spaced = START.plusSeconds(5);

        assertThat(FeedStates.domainFreeAt(refused(START.plusSeconds(61)), spaced, START))
                .isEqualTo(START.plusSeconds(61));
        assertThat(FeedStates.domainFreeAt(refused(START.plusSeconds(1)), spaced, START))
                .isEqualTo(spaced);
        assertThat(FeedStates.domainFreeAt(Samples.unreachable(), spaced, START))
                .isEqualTo(spaced);
    }

    @Test
    void aFeedThatHasEndedIsAskedOnceAMonth() {
        var after = STATES.after(FEED, NEVER, nothing(new Fetch.Gone()), 0, 0, START);

        assertThat(interval(after)).isBetween(Duration.ofDays(30), Duration.ofDays(33));
        assertThat(after).extracting("outcome", "cause").containsExactly(Outcome.REFUSED, "410: the feed has ended");
    }

    @Test
    void theSameAttemptIsDelayedAlikeAndAnotherFeedsIsNot() {
        var other = Samples.feed("chips", "https://gazette.example/chips");
        var once = STATES.after(FEED, NEVER, Samples.unchanged(FEED), 0, 0, START);
        var again = STATES.after(FEED, NEVER, Samples.unchanged(FEED), 0, 0, START);
        var others = STATES.after(other, FeedStates.neverPolled(other, START), Samples.unchanged(other), 0, 0, START);

        assertThat(again).isEqualTo(once);
        assertThat(others.nextPoll()).isNotEqualTo(once.nextPoll());
    }

    private static Instant nextAfterRetry(Instant said) {
        return STATES.after(FEED, NEVER, refused(said), 0, 0, START).nextPoll();
    }

    private static Poll refused(Instant retryAfter) {
        return nothing(new Fetch.Refused(429, Optional.of(retryAfter)));
    }

    private static Poll nothing(Fetch.Bodiless fetch) {
        return new Poll.NothingToRead(fetch);
    }

    private static Duration interval(FeedState state) {
        return Duration.between(state.lastPolled(), state.nextPoll());
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
