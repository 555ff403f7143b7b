package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Hub;
import press.masthead.ingest.fetching.Leave;
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
