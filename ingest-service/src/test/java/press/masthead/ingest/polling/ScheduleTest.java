package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.model.FeedState;
import press.masthead.model.FeedState.Pace;
import press.masthead.model.register.Feed;

class ScheduleTest {
    private static final Feed FEED = Samples.feed("tech", "https://gazette.example/tech");
    private static final Feed PINNED = Samples.feed("tech", "https://gazette.example/tech", 5);
    private static final FeedState STATE = FeedStates.neverPolled(FEED, START);
    private static final Duration NOT_SAID = Duration.ZERO;

    /// A feed that has given one article each hour for four weeks.
    private static final Arrivals HOURLY = arrivals(Duration.ofHours(1), 28 * 24);

    @Test
    void aFeedIsAskedWhenItsArticlesUsuallyCome() {
        var daily = memory(arrivals(Duration.ofDays(1), 28), Duration.ZERO); // each day at eight

        assertNext(next(daily), Pace.ARRIVALS, 30, 36);
        var inTheEvening = START.plus(Duration.ofHours(12));
        var overnight = Schedule.USUAL.afterAnswer(FEED, STATE, daily, NOT_SAID, true, inTheEvening);
        assertThat(Duration.between(inTheEvening, overnight.at()))
                .isBetween(Duration.ofHours(11), Duration.ofHours(14));
    }

    @Test
    void aBusyFeedIsAskedEachQuarterOfAnHourAndNoMoreOften() {
        assertNext(next(memory(HOURLY, Duration.ZERO)), Pace.SHORTEST, 15, 17);
    }

    @Test
    void withoutValidatorsOnceAnHourIsEnough() {
        var next = Schedule.USUAL.afterAnswer(FEED, STATE, memory(HOURLY, Duration.ZERO), NOT_SAID, false, START);

        assertNext(next, Pace.SHORTEST, 60, 66);
    }

    @Test
    void aQuietFeedIsAskedOnceADay() {
        assertNext(next(memory(arrivals(Duration.ofDays(28), 1), Duration.ZERO)), Pace.LONGEST, 21 * 60, 24 * 60);
    }

    @Test
    void aFeedIsAskedBeforeHalfOfItsDocumentHasTurnedOver() {
        var quiet = arrivals(Duration.ofDays(28), 1);

        assertNext(next(memory(quiet, Duration.ofHours(6))), Pace.COVER, 160, 180);
    }

    @Test
    void theServersWordLengthensTheIntervalButNotBeyondTheCover() {
        var hinted = Schedule.USUAL.afterAnswer(
                FEED, STATE, memory(HOURLY, Duration.ZERO), Duration.ofHours(2), true, START);
        assertNext(hinted, Pace.HINTS, 120, 132);

        var covered = Schedule.USUAL.afterAnswer(
                FEED, STATE, memory(HOURLY, Duration.ofHours(2)), Duration.ofHours(2), true, START);
        assertNext(covered, Pace.COVER, 53, 60);
    }

    @Test
    void theDocumentsWordCountsAsTheServers() {
        var daily = memory(HOURLY, Duration.ZERO, new Rhythm(Duration.ofHours(12), Set.of(), Set.of()));

        assertNext(next(daily), Pace.HINTS, 12 * 60, 12 * 60 + 72);
    }

    @Test
    void aFeedIsNotAskedWhileItSaysThatItRests() {
        var now = Instant.parse("2026-03-06T21:30:00Z"); // a Friday
        var resting = new Rhythm(Duration.ofHours(2), Set.of(23, 0), Set.of(DayOfWeek.SATURDAY));

        var next = Schedule.USUAL.afterAnswer(FEED, STATE, memory(HOURLY, Duration.ZERO, resting), NOT_SAID, true, now);
        assertThat(next.at()).isBetween(Instant.parse("2026-03-06T23:30:00Z"), Instant.parse("2026-03-06T23:42:00Z"));

        var nightly = new Rhythm(Duration.ofHours(2), Set.of(23, 0), Set.of());
        assertThat(Schedule.USUAL.afterAnswer(FEED, STATE, memory(HOURLY, Duration.ZERO, nightly), NOT_SAID, true, now))
                .isEqualTo(new Next(
                        Instant.parse("2026-03-07T01:00:00Z"),
                        Pace.HINTS,
                        "its document says that it rests until then"));
    }

    @Test
    void aPinnedIntervalLearnsNothing() {
        var next = Schedule.USUAL.afterAnswer(
                PINNED, STATE, memory(HOURLY, Duration.ofMinutes(1)), Duration.ofHours(9), false, START);

        assertThat(Duration.between(START, next.at())).isBetween(Duration.ofMinutes(5), Duration.ofSeconds(330));
        assertThat(next.pace()).isEqualTo(Pace.PINNED);
    }

    @Test
    void theSameAttemptIsDelayedAlikeAndAnotherFeedsIsNot() {
        var other = Samples.feed("chips", "https://gazette.example/chips");
        var memory = memory(HOURLY, Duration.ZERO);

        assertThat(next(memory)).isEqualTo(next(memory));
        assertThat(Schedule.USUAL
                        .afterAnswer(other, FeedStates.neverPolled(other, START), memory, NOT_SAID, true, START)
                        .at())
                .isNotEqualTo(next(memory).at());
    }

    private static Next next(FeedMemory memory) {
        return Schedule.USUAL.afterAnswer(FEED, STATE, memory, NOT_SAID, true, START);
    }

    private static void assertNext(Next next, Pace pace, int fromMinutes, int toMinutes) {
        assertThat(Duration.between(START, next.at()))
                .isBetween(Duration.ofMinutes(fromMinutes), Duration.ofMinutes(toMinutes));
        assertThat(next.pace()).isEqualTo(pace);
    }

    private static Arrivals arrivals(Duration every, int count) {
        var came = Stream.iterate(START.minus(every), each -> each.minus(every))
                .limit(count)
                .toList();
        return Arrivals.NONE.with(came, START);
    }

    private static FeedMemory memory(Arrivals arrivals, Duration turnover) {
        return memory(arrivals, turnover, Rhythm.UNSAID);
    }

    private static FeedMemory memory(Arrivals arrivals, Duration turnover, Rhythm rhythm) {
        return FeedMemory.NONE.read(new Window(List.of(), turnover), arrivals, rhythm);
    }
}
