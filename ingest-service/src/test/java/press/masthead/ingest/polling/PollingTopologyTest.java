package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.feed;
import static press.masthead.ingest.polling.Samples.read;
import static press.masthead.ingest.polling.Samples.unchanged;
import static press.masthead.ingest.polling.Samples.unreachable;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.model.FeedState.Outcome;

class PollingTopologyTest {
    private static final Duration LONG = Duration.ofHours(25);

    private final PollingRig rig = new PollingRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aNewFeedIsPolledAtOnceAndItsArticlesComeOnce() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, read(feed, "a: First", "b: Second"));

        rig.register(feed);
        rig.tick();
        assertThat(rig.published()).containsExactly("a: First", "b: Second");

        rig.pass(LONG);
        assertThat(rig.polls).hasSize(2);
        assertThat(rig.published()).isEmpty();
    }

    @Test
    void aPollAsksWithWhatTheLastOneLeft() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, read(feed, "a: First"));

        rig.register(feed);
        rig.tick();
        rig.pass(LONG);

        assertThat(rig.asked).containsExactly(Validators.NONE, Samples.validators(feed));
    }

    @Test
    void anUnchangedFeedEmitsNothingButItsState() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, unchanged(feed));

        rig.register(feed);
        rig.tick();

        assertThat(rig.published()).isEmpty();
        assertThat(rig.state(feed)).extracting("outcome", "failures").containsExactly(Outcome.UNCHANGED, 0);
    }

    @Test
    void aChangedHeadlineIsARevisionAndAnOldOneIsNot() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, read(feed, "a: First", "b: Second"));
        rig.register(feed);
        rig.tick();
        rig.published();

        rig.answer(feed, read(feed, "c: Third", "a: First, corrected", "b: Second"));
        rig.pass(LONG);

        assertThat(rig.published()).containsExactly("c: Third", "a: First, corrected r1");
        assertThat(rig.state(feed)).extracting("articles").isEqualTo(3L);
    }

    @Test
    void anArticleThatComesBackIsNoNews() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, read(feed, "a: First", "b: Second"));
        rig.register(feed);
        rig.tick();
        rig.answer(feed, read(feed, "b: Second"));
        rig.pass(LONG);
        rig.published();

        rig.answer(feed, read(feed, "a: First", "b: Second"));
        rig.pass(LONG);

        assertThat(rig.published()).isEmpty();
    }

    @Test
    void aRemovedFeedIsNotPolledAgainAndForgottenAfterNinetyDays() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, read(feed, "a: First"));
        rig.register(feed);
        rig.tick();

        rig.remove(feed);
        assertThat(rig.state(feed)).isNull();
        rig.pass(Seen.MEMORY.minusMinutes(1));
        assertThat(rig.remembered()).isEqualTo(1);
        rig.pass(Duration.ofMinutes(2));

        assertThat(rig.polls).hasSize(1);
        assertThat(rig.remembered()).isZero();
    }

    @Test
    void aFeedThatIsRegisteredAgainPublishesOnlyWhatIsNew() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, read(feed, "a: First"));
        rig.register(feed);
        rig.tick();
        rig.remove(feed);
        rig.pass(LONG);
        rig.published();

        rig.answer(feed, read(feed, "a: First", "b: Second"));
        rig.register(feed);
        rig.tick();

        assertThat(rig.published()).containsExactly("b: Second");
    }

    @Test
    void aFailingFeedBacksOff() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, unreachable());
        rig.register(feed);
        rig.tick();
        rig.pass(Duration.ofMinutes(14));
        assertThat(rig.polls).hasSize(1);
        rig.pass(Duration.ofMinutes(3));
        assertThat(rig.polls).hasSize(2);
        rig.pass(Duration.ofMinutes(28));
        assertThat(rig.polls).hasSize(2);
        rig.pass(Duration.ofMinutes(5));

        assertThat(rig.polls).hasSize(3);
        assertThat(rig.state(feed))
                .extracting("outcome", "failures", "cause")
                .containsExactly(Outcome.UNREACHABLE, 3, "no route to host");
    }

    @Test
    void twoFeedsOfOneDomainAreNotAskedAtOnceNorWithoutAPause() {
        var news = feed("news", "https://news.gazette.com/rss");
        var tech = feed("tech", "https://tech.gazette.com/rss");
        rig.answer(news, unchanged(news));
        rig.answer(tech, unchanged(tech));
        rig.hold();

        rig.register(news, tech);
        rig.pass(Duration.ofMinutes(1));
        assertThat(rig.polls).isEmpty();
        rig.letGo();
        assertThat(rig.polls).containsExactly("news@60");
        rig.pass(Duration.ofSeconds(4));
        rig.letGo();
        assertThat(rig.polls).containsExactly("news@60");
        rig.pass(Duration.ofSeconds(2));
        rig.letGo();

        assertThat(rig.polls).containsExactly("news@60", "tech@66");
    }

    @Test
    void noMoreFeedsAreAskedAtOnceThanThereArePermits() {
        rig.hold();
        for (var number = 0; number < PollingRig.PERMITS + 2; number++) {
            var feed = feed("feed-" + number, "https://gazette-%d.com/rss".formatted(number));
            rig.answer(feed, unchanged(feed));
            rig.register(feed);
        }

        rig.tick();
        assertThat(rig.permits.availablePermits()).isZero();
        rig.letGo();
        assertThat(rig.polls).hasSize(PollingRig.PERMITS);
        rig.letGo();

        assertThat(rig.polls).hasSize(PollingRig.PERMITS + 2);
    }

    @Test
    void whatEndsAfterItsFeedWasRemovedIsThrownAway() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, read(feed, "a: First"));
        rig.hold();
        rig.register(feed);
        rig.tick();

        rig.remove(feed);
        rig.letGo();

        assertThat(rig.published()).isEmpty();
        assertThat(rig.permits.availablePermits()).isEqualTo(PollingRig.PERMITS);
    }

    @Test
    void whatEndsAfterItsTaskWasLostIsThrownAway() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, read(feed, "a: First"));
        rig.hold();
        rig.register(feed);
        rig.tick();

        rig.close();
        rig.endHeldBack();

        assertThat(rig.permits.availablePermits()).isEqualTo(PollingRig.PERMITS);
    }

    @Test
    void aPausedFeedRestsUntilItIsNot() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, unchanged(feed));
        rig.register(Samples.paused(feed));
        rig.pass(LONG);
        assertThat(rig.polls).isEmpty();

        rig.register(feed);
        rig.tick();

        assertThat(rig.polls).hasSize(1);
    }

    @Test
    void aFeedThatTripsOverABugStopsNoOther() {
        var poisoned = feed("poisoned", "https://poisoned.example/rss");
        var sound = feed("sound", "https://sound.example/rss");
        rig.answer(sound, read(sound, "a: First"));

        rig.register(poisoned, sound);
        rig.tick();

        assertThat(rig.published()).containsExactly("a: First");
        assertThat(rig.state(poisoned)).extracting("outcome").isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void aRefusalWithATimeHoldsForItsWholeDomainAndNoOther() {
        var news = feed("news", "https://news.gazette.com/rss");
        var tech = feed("tech", "https://tech.gazette.com/rss");
        var other = feed("other", "https://other.example/rss");
        var until = Samples.START.plus(Duration.ofMinutes(10));
        rig.answer(news, new Poll.NothingToRead(new Fetch.Refused(429, news.url(), Optional.of(until))));
        rig.answer(tech, unchanged(tech));
        rig.answer(other, unchanged(other));
        rig.register(news, tech, other);

        rig.tick();
        rig.pass(Duration.ofMinutes(9));
        assertThat(rig.polls).containsExactlyInAnyOrder("news@0", "other@0");
        rig.pass(Duration.ofMinutes(1));

        assertThat(rig.polls).hasSize(3);
    }

    @Test
    void aFeedThatIsToldOfAgainIsPolledAtOnce() {
        var feed = feed("tech", "https://gazette.example/tech");
        rig.answer(feed, read(feed, "a: First"));
        rig.register(feed);
        rig.tick();
        rig.pass(Duration.ofSeconds(10));
        assertThat(rig.polls).hasSize(1);

        rig.register(feed);
        rig.tick();

        assertThat(rig.polls).hasSize(2);
        assertThat(rig.published()).containsExactly("a: First");
    }

    @Test
    void aFeedThatMovedIsAskedThereAndPublishesNothingTwice() {
        var feed = feed("tech", "https://gazette.example/tech");
        var moved = new Answer(Samples.validators(feed), "https://gazette.example/new", Duration.ZERO);
        rig.answer(feed, new Poll.Read(moved, Samples.found(feed, "a: First"), Rhythm.UNSAID, ""));
        rig.register(feed);
        for (var day = 0; day < 6; day++) {
            rig.pass(LONG);
        }

        assertThat(rig.urls.getFirst()).isEqualTo("https://gazette.example/tech");
        assertThat(rig.urls.getLast()).isEqualTo("https://gazette.example/new");
        assertThat(rig.published()).containsExactly("a: First");
    }
}
