package press.masthead.ingest.polling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Hub;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.FeedState.Pace;
import press.masthead.model.Push;
import press.masthead.model.Subscription;
import press.masthead.model.register.Feed;

/// Subscriptions on the topology's test driver, with hubs that are asked and answer by hand.
class SubscriptionsTest {
    private static final Feed FEED = Samples.feed("tech", "https://gazette.example/tech");
    private static final Hub HUB = new Hub("https://hub.example/", "https://gazette.example/tech");
    private static final String ASKED = "gazette.example: https://hub.example/ for https://gazette.example/tech";
    private static final Duration LEASE = Duration.ofHours(3);

    private final PollingRig rig = new PollingRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aFeedThatNamesAHubIsSubscribedTo() {
        var number = subscribed();

        assertThat(rig.hubs).containsExactly(ASKED);
        rig.push("gazette.example", new Push.Confirmed(FEED.id(), number, LEASE.toSeconds()));
        assertThat(subscription().attempts()).isZero();
        assertThat(Duration.between(subscription().granted(), subscription().until()))
                .isEqualTo(LEASE);
    }

    @Test
    void aLeaseIsRenewedAtTwoThirdsOfItAndSomewhatEarlier() {
        confirmed();

        rig.answer(FEED, Samples.unchanged(FEED));
        rig.pass(Duration.ofHours(1));
        rig.pass(Duration.ofMinutes(47));
        assertThat(rig.hubs).hasSize(1);
        rig.pass(Duration.ofMinutes(13));
        assertThat(rig.hubs).containsExactly(ASKED, ASKED);
    }

    @Test
    void leasesThatWereGrantedTogetherAreNotRenewedTogether() {
        var granted = Subscription.wanted(HUB.url(), HUB.topic(), Samples.START)
                .asked(Samples.START)
                .confirmed(Samples.START, Samples.START.plus(LEASE));

        var renewals = IntStream.range(0, 100)
                .mapToObj(feed -> Subscribing.nextAt(new FeedId("feed-" + feed), granted))
                .toList();

        assertThat(Set.copyOf(renewals)).hasSizeGreaterThan(90);
        assertThat(renewals)
                .allSatisfy(renewal -> assertThat(renewal)
                        .isBetween(
                                Samples.START.plus(Duration.ofMinutes(108)),
                                Samples.START.plus(Duration.ofMinutes(120))));
        assertThat(Subscribing.nextAt(FEED.id(), granted)).isEqualTo(Subscribing.nextAt(FEED.id(), granted));
    }

    @Test
    void aHubThatDoesNotConfirmIsAskedEverMoreSeldom() {
        var subscription = Subscription.wanted(HUB.url(), HUB.topic(), Samples.START);
        assertThat(Subscribing.isDue(FEED.id(), subscription, Samples.START)).isTrue();

        var waits = List.of(15L, 30L, 60L, 120L, 240L, 480L, 960L, 1_440L, 1_440L);
        for (var minutes : waits) {
            subscription = subscription.asked(Samples.START);
            assertThat(Duration.between(Samples.START, Subscribing.nextAt(FEED.id(), subscription)))
                    .isBetween(Duration.ofMinutes(minutes), Duration.ofSeconds(66 * minutes));
        }
    }

    @Test
    void aFeedThatNamesNoHubAnyMoreIsNoLongerSubscribedTo() {
        confirmed();

        rig.answer(FEED, Samples.read(FEED, "a: First"));
        rig.register(FEED);
        rig.pass(Duration.ofSeconds(5));

        assertThat(state().subscriptions()).isEmpty();
    }

    @Test
    void aPingBringsThePollForward() {
        var number = confirmed();
        rig.answer(FEED, Samples.unchanged(FEED));
        rig.pass(Duration.ofMinutes(2));
        var polls = rig.polls.size();

        rig.push("gazette.example", new Push.Pinged(FEED.id(), number));
        assertThat(state().pace()).isEqualTo(Pace.PUSHED);
        rig.tick();

        assertThat(rig.polls).hasSize(polls + 1);
    }

    @Test
    void aPushThatComesLatePublishesNoOlderTextAgain() {
        var number = confirmed();
        rig.answer(FEED, withHub("a: Second"));
        rig.pollAt(FEED, Samples.START.plus(Duration.ofMinutes(2)));
        assertThat(rig.published()).containsExactly("a: First", "a: Second r1");
        rig.answer(FEED, Samples.unchanged(FEED));
        var polls = rig.polls.size();

        rig.push("gazette.example", delivered(number), Samples.read(FEED, "a: First", "b: News"));
        assertThat(rig.published()).containsExactly("b: News");
        rig.pass(Duration.ofSeconds(30));

        assertThat(rig.polls).hasSize(polls + 1);
        assertThat(rig.published()).isEmpty();
    }

    @Test
    void aPushOfNewsAloneNeedsNoPoll() {
        var number = confirmed();
        rig.pass(Duration.ofMinutes(2));
        var next = state().nextPoll();

        rig.push("gazette.example", delivered(number), Samples.read(FEED, "a: First", "b: News"));

        assertThat(rig.published()).containsExactly("a: First", "b: News");
        assertThat(state().nextPoll()).isEqualTo(next);
    }

    @Test
    void whatOnlyAHubTellsIsForgottenInItsTime() {
        var number = confirmed();
        rig.push("gazette.example", delivered(number), Samples.read(FEED, many("old")));
        rig.push("gazette.example", delivered(number), Samples.read(FEED, many("later")));
        rig.pass(Seen.MEMORY.plusDays(1));
        rig.push("gazette.example", delivered(number), Samples.read(FEED, many("new")));

        assertThat(rig.remembered())
                .as("the feed's own, and twice 256 that were pushed")
                .isEqualTo(1 + 2 * 256);
    }

    private static String[] many(String name) {
        return IntStream.range(0, 256).mapToObj(i -> name + i + ": Story").toArray(String[]::new);
    }

    @Test
    void pingsDoNotHurryAFeedThatWasJustPolled() {
        var number = confirmed();
        var polls = rig.polls.size();

        for (var ping = 0; ping < 20; ping++) {
            rig.push("gazette.example", new Push.Pinged(FEED.id(), number));
            rig.tick();
        }

        assertThat(rig.polls).hasSize(polls);
        assertThat(state().nextPoll()).isEqualTo(state().lastPolled().plus(Duration.ofSeconds(30)));
    }

    @Test
    void whatIsToldOfAnotherSubscriptionIsNotHeard() {
        var number = confirmed();
        rig.articles();
        rig.state(FEED);

        rig.push("gazette.example", new Push.Pinged(FEED.id(), number + 1));
        rig.push("gazette.example", delivered(number + 1));

        assertThat(rig.state(FEED)).isNull();
        assertThat(rig.articles()).isEmpty();
    }

    @Test
    void aRefusalIsToldAndAGrantedLeaseHolds() {
        var number = confirmed();

        rig.push("gazette.example", new Push.Unreached(FEED.id(), number, "the hub answers with status 500"));
        assertThat(subscription().cause()).isEqualTo("the hub answers with status 500");
        assertThat(subscription().isActive(subscription().granted())).isTrue();
        rig.push("gazette.example", new Push.Denied(FEED.id(), number, "denied by the hub: no"));
        assertThat(subscription().cause()).isEqualTo("denied by the hub: no");
    }

    @Test
    void aTimeThatTheServerNamedHoldsAgainstAHub() {
        var number = confirmed();
        rig.answer(
                FEED,
                new Poll.NothingToRead(
                        new Fetch.Refused(429, FEED.url(), Optional.of(Samples.START.plus(Duration.ofHours(9))))));
        rig.register(FEED);
        rig.pass(Duration.ofMinutes(2));
        var polls = rig.polls.size();

        rig.push("gazette.example", new Push.Pinged(FEED.id(), number));
        rig.pass(Duration.ofMinutes(5));

        assertThat(state().pace()).isEqualTo(Pace.RETRY_AFTER);
        assertThat(rig.polls).hasSize(polls);
    }

    private long subscribed() {
        rig.answer(FEED, withHub("a: First"));
        rig.register(FEED);
        rig.tick();
        return subscription().number();
    }

    private static Poll withHub(String headline) {
        var read = (Poll.Read) Samples.read(FEED, headline);
        return new Poll.Read(read.answer().withHub(HUB), read.articles(), read.rhythm(), read.cut());
    }

    private long confirmed() {
        var number = subscribed();
        rig.push("gazette.example", new Push.Confirmed(FEED.id(), number, LEASE.toSeconds()));
        return number;
    }

    private static Push.Delivered delivered(long number) {
        return new Push.Delivered(FEED.id(), number, "", Base64.getEncoder().encodeToString("<rss/>".getBytes(UTF_8)));
    }

    private Subscription subscription() {
        return state().subscriptions().getFirst();
    }

    private FeedState last = FeedStates.neverPolled(FEED, Instant.EPOCH);

    /// The latest that was told.
    private FeedState state() {
        last = Objects.requireNonNullElse(rig.state(FEED), last);
        return last;
    }
}
