package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.feed;
import static press.masthead.ingest.polling.Samples.read;
import static press.masthead.ingest.polling.Samples.unchanged;
import static press.masthead.ingest.polling.Samples.unreachable;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Validators;
import press.masthead.model.FeedState.Outcome;

class PollingTopologyTest {
    private static final Duration LONG = Duration.ofHours(25);

    private final PollingBench bench = new PollingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aNewFeedIsPolledAtOnceAndItsArticlesComeOnce() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, read(feed, "a: First", "b: Second"));

        bench.register(feed);
        bench.tick();
        assertThat(bench.published()).containsExactly("a: First", "b: Second");

        bench.pass(LONG);
        assertThat(bench.polls).hasSize(2);
        assertThat(bench.published()).isEmpty();
    }

    @Test
    void aPollAsksWithWhatTheLastOneLeft() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, read(feed, "a: First"));

        bench.register(feed);
        bench.tick();
        bench.pass(LONG);

        assertThat(bench.asked).containsExactly(Validators.NONE, Samples.validators(feed));
    }

    @Test
    void anUnchangedFeedEmitsNothingButItsState() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, unchanged(feed));

        bench.register(feed);
        bench.tick();

        assertThat(bench.published()).isEmpty();
        assertThat(bench.state(feed)).extracting("outcome", "failures").containsExactly(Outcome.UNCHANGED, 0);
    }

    @Test
    void aChangedHeadlineIsARevisionAndAnOldOneIsNot() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, read(feed, "a: First", "b: Second"));
        bench.register(feed);
        bench.tick();
        bench.published();

        bench.answer(feed, read(feed, "c: Third", "a: First, corrected", "b: Second"));
        bench.pass(LONG);

        assertThat(bench.published()).containsExactly("c: Third", "a: First, corrected r1");
        assertThat(bench.state(feed)).extracting("articles").isEqualTo(3L);
    }

    @Test
    void anArticleThatComesBackIsNoNews() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, read(feed, "a: First", "b: Second"));
        bench.register(feed);
        bench.tick();
        bench.answer(feed, read(feed, "b: Second"));
        bench.pass(LONG);
        bench.published();

        bench.answer(feed, read(feed, "a: First", "b: Second"));
        bench.pass(LONG);

        assertThat(bench.published()).isEmpty();
    }

    @Test
    void aRemovedFeedIsNotPolledAgainAndForgottenAfterNinetyDays() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, read(feed, "a: First"));
        bench.register(feed);
        bench.tick();

        bench.remove(feed);
        assertThat(bench.state(feed)).isNull();
        bench.pass(Seen.MEMORY.minusMinutes(1));
        assertThat(bench.remembered()).isEqualTo(1);
        bench.pass(Duration.ofMinutes(2));

        assertThat(bench.polls).hasSize(1);
        assertThat(bench.remembered()).isZero();
    }

    @Test
    void aFeedThatIsRegisteredAgainPublishesOnlyWhatIsNew() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, read(feed, "a: First"));
        bench.register(feed);
        bench.tick();
        bench.remove(feed);
        bench.pass(LONG);
        bench.published();

        bench.answer(feed, read(feed, "a: First", "b: Second"));
        bench.register(feed);
        bench.tick();

        assertThat(bench.published()).containsExactly("b: Second");
    }

    @Test
    void aFailingFeedBacksOff() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, unreachable());
        bench.register(feed);
        bench.tick();
        bench.pass(Duration.ofMinutes(14));
        assertThat(bench.polls).hasSize(1);
        bench.pass(Duration.ofMinutes(3));
        assertThat(bench.polls).hasSize(2);
        bench.pass(Duration.ofMinutes(28));
        assertThat(bench.polls).hasSize(2);
        bench.pass(Duration.ofMinutes(5));

        assertThat(bench.polls).hasSize(3);
        assertThat(bench.state(feed))
                .extracting("outcome", "failures", "cause")
                .containsExactly(Outcome.UNREACHABLE, 3, "no route to host");
    }

    @Test
    void twoFeedsOfOneDomainAreNotAskedAtOnceNorWithoutAPause() {
        var news = feed("news", "https://news.gazette.com/rss");
        var tech = feed("tech", "https://tech.gazette.com/rss");
        bench.answer(news, unchanged(news));
        bench.answer(tech, unchanged(tech));
        bench.hold();

        bench.register(news, tech);
        bench.pass(Duration.ofMinutes(1));
        assertThat(bench.polls).isEmpty();
        bench.letGo();
        assertThat(bench.polls).containsExactly("news@60");
        bench.pass(Duration.ofSeconds(4));
        bench.letGo();
        assertThat(bench.polls).containsExactly("news@60");
        bench.pass(Duration.ofSeconds(2));
        bench.letGo();

        assertThat(bench.polls).containsExactly("news@60", "tech@66");
    }

    @Test
    void noMoreFeedsAreAskedAtOnceThanThereArePermits() {
        bench.hold();
        for (var number = 0; number < PollingBench.PERMITS + 2; number++) {
            var feed = feed("feed-" + number, "https://gazette-%d.com/rss".formatted(number));
            bench.answer(feed, unchanged(feed));
            bench.register(feed);
        }

        bench.tick();
        assertThat(bench.permits.availablePermits()).isZero();
        bench.letGo();
        assertThat(bench.polls).hasSize(PollingBench.PERMITS);
        bench.letGo();

        assertThat(bench.polls).hasSize(PollingBench.PERMITS + 2);
    }

    @Test
    void whatEndsAfterItsFeedWasRemovedIsThrownAway() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, read(feed, "a: First"));
        bench.hold();
        bench.register(feed);
        bench.tick();

        bench.remove(feed);
        bench.letGo();

        assertThat(bench.published()).isEmpty();
        assertThat(bench.permits.availablePermits()).isEqualTo(PollingBench.PERMITS);
    }

    @Test
    void whatEndsAfterItsTaskWasLostIsThrownAway() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, read(feed, "a: First"));
        bench.hold();
        bench.register(feed);
        bench.tick();

        bench.close();
        bench.endHeldBack();

        assertThat(bench.permits.availablePermits()).isEqualTo(PollingBench.PERMITS);
    }

    @Test
    void aPausedFeedRestsUntilItIsNot() {
        var feed = feed("tech", "https://gazette.example/tech");
        bench.answer(feed, unchanged(feed));
        bench.register(Samples.paused(feed));
        bench.pass(LONG);
        assertThat(bench.polls).isEmpty();

        bench.register(feed);
        bench.tick();

        assertThat(bench.polls).hasSize(1);
    }

    @Test
    void aFeedThatTripsOverABugStopsNoOther() {
        var poisoned = feed("poisoned", "https://poisoned.example/rss");
        var sound = feed("sound", "https://sound.example/rss");
        bench.answer(sound, read(sound, "a: First"));

        bench.register(poisoned, sound);
        bench.tick();

        assertThat(bench.published()).containsExactly("a: First");
        assertThat(bench.state(poisoned)).extracting("outcome").isEqualTo(Outcome.UNREADABLE);
    }
}
