package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Hub;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.fetching.Validators;
import press.masthead.model.FeedState.Pace;
import press.masthead.model.Push;
import press.masthead.model.register.Feed;

/// Polls and pushes that end by a bug, or not at all.
class BrokenPollsTest {
    private static final Feed FEED = Samples.feed("tech", "https://gazette.example/tech");

    @Test
    void aPollThatCannotEndEndsTheService() {
        try (var rig = new PollingRig(
                (_, _, _, _) -> {
                    throw new OutOfMemoryError("as if");
                },
                Samples.START)) {
            rig.register(FEED);

            assertThatThrownBy(rig::tick).isInstanceOf(OutOfMemoryError.class);
            assertThat(rig.permits.availablePermits()).isEqualTo(PollingRig.PERMITS);
        }
    }

    @Test
    void aPushThatTripsOverABugBringsThePollForward() {
        try (var rig = new PollingRig(new TripsOverPushes(), Samples.START)) {
            rig.register(FEED);
            rig.tick();
            var state = Objects.requireNonNull(rig.state(FEED));
            rig.pass(Duration.ofMinutes(1));

            var number = state.subscriptions().getFirst().number();
            rig.push("gazette.example", new Push.Delivered(FEED.id(), number, "", ""));

            assertThat(Objects.requireNonNull(rig.state(FEED)).pace()).isEqualTo(Pace.PUSHED);
        }
    }

    @Test
    void aPollUnderWayIsBrokenOffByTheEndOfItsTask() throws Exception {
        var asked = new CountDownLatch(1);
        var brokenOff = new CountDownLatch(1);
        Poller poller = (_, _, _, _) -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                brokenOff.countDown();
            }
            return new Poll.Unreadable("broken off");
        };
        var permits = new Semaphore(1);
        var borrowing = new Borrowing(new Politeness(Duration.ZERO, Map.of()), _ -> {}, Duration.ofSeconds(1));
        var underWay = new PollsUnderWay(
                poller, (_, _, _, _) -> new PageAnswer.Lost(""), borrowing, Thread::startVirtualThread, permits);
        assertThat(underWay.mayBegin()).isTrue();
        underWay.begin(new PollsUnderWay.Begun(
                FEED, "gazette.example", new Asked(FEED.url(), Validators.NONE, false), Samples.START));
        asked.await();

        underWay.close();

        assertThat(brokenOff.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(permits.tryAcquire(30, TimeUnit.SECONDS)).as("its permit").isTrue();
    }

    private static final class TripsOverPushes implements Poller {
        @Override
        public Poll poll(Feed feed, Asked asked, Leave leave, Instant now) {
            var read = (Poll.Read) Samples.read(feed, "a: First");
            var hub = new Hub("https://hub.example/", feed.url());
            return new Poll.Read(read.answer().withHub(hub), read.articles(), read.rhythm(), read.cut());
        }

        @Override
        public Poll read(Feed feed, Fetch.Changed came, Instant now) {
            throw new StackOverflowError();
        }
    }
}
