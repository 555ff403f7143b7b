package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;
import static press.masthead.ingest.polling.Samples.feed;
import static press.masthead.ingest.polling.Samples.read;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Leave;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState.Pace;
import press.masthead.model.OutletId;
import press.masthead.model.PageErrand;
import press.masthead.model.register.Feed;

/// A task that ends and is taken up again, on the stores that it left.
class RestartTest {
    private static final Feed NEWS = feed("news", "https://news.gazette.com/rss");
    private static final Feed TECH = feed("tech", "https://tech.gazette.com/rss");

    @TempDir
    Path directory;

    private final Map<FeedId, Poll> answers = new HashMap<>();
    private final List<Asked> polls = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private PageAnswer pageAnswer = new PageAnswer.Lost("status 404");

    @Test
    void whenAServerAllowsTheNextRequestHoldsOverARestart() {
        var until = newsIsHeld();
        try (var life = life(START)) {
            life.register(NEWS);
            life.tick(START);
            life.register(TECH);
        }
        assertThat(polls).hasSize(1);

        try (var life = life(START.plusSeconds(60))) {
            life.tick(START.plusSeconds(60));
            life.tick(until.minusMillis(1));
            assertThat(polls).as("for the other feed of the domain too").hasSize(1);
            life.tick(until);
            life.tick(until.plusSeconds(5));
        }

        assertThat(polls).extracting(Asked::url).containsExactly(NEWS.url(), TECH.url(), NEWS.url());
    }

    @Test
    void whoeverTakesATaskUpPausesFirstSinceAnotherMayHaveAskedJustNow() {
        try (var life = life(START)) {
            life.register(NEWS);
            life.register(TECH);
            life.tick(START);
        }
        assertThat(polls).hasSize(1);

        try (var life = life(START.plusSeconds(1))) {
            life.tick(START.plusMillis(5_999));
            assertThat(polls).hasSize(1);
            life.tick(START.plusSeconds(6));
        }

        assertThat(polls).extracting(Asked::url).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void whatIsKnownOfAFeedHoldsOverARestart() {
        answers.put(NEWS.id(), read(NEWS, "a: First"));
        try (var life = life(START)) {
            life.register(NEWS);
            assertThat(life.tick(START)).containsExactly("a: First r0");
        }

        answers.put(NEWS.id(), read(NEWS, "b: Second", "a: First, corrected"));
        try (var life = life(START.plusSeconds(60))) {
            assertThat(life.tick(START.plusSeconds(60))).as("it is not due").isEmpty();
            assertThat(life.tick(START.plus(Duration.ofDays(2))))
                    .containsExactly("b: Second r0", "a: First, corrected r1");
        }

        assertThat(polls).extracting(Asked::known).last().isEqualTo(Samples.validators(NEWS));
    }

    @Test
    void pagesThatWaitAreAskedForAfterARestart() {
        var feed = withPages();
        answers.put(feed.id(), read(feed, "a: First"));
        try (var life = life(START)) {
            life.register(feed);
            life.tick(START);
        }

        try (var life = life(START.plusSeconds(60))) {
            life.tick(START.plusSeconds(65));
        }

        assertThat(pages).containsExactly("https://gazette.example/a");
    }

    @Test
    void soArePagesThatTheOwnerOfAnotherDomainWants() {
        var feed = withPages();
        var article = Samples.found(feed, "a: First").getFirst().article();
        pageAnswer = new PageAnswer.Lost("status 404");
        try (var life = life(START)) {
            life.receive(new PageErrand.Wanted(feed, article));
        }
        assertThat(pages).isEmpty();

        try (var life = life(START.plusSeconds(60))) {
            life.tick(START.plusSeconds(65));
            assertThat(life.sent()).containsExactly(new PageErrand.Lost(article, "status 404"));
            life.tick(START.plusSeconds(70));
        }

        assertThat(pages).containsExactly("https://gazette.example/a");
    }

    @Test
    void whatAPagesServerAskedForHoldsOverARestart() {
        var feed = withPages();
        var until = START.plus(Duration.ofHours(3));
        answers.put(feed.id(), read(feed, "a: First", "b: Second"));
        pageAnswer = new PageAnswer.Failed("status 429", "https://gazette.example/a", Optional.of(until));
        try (var life = life(START)) {
            life.register(feed);
            life.tick(START);
            life.tick(START.plusSeconds(5));
        }
        assertThat(pages).hasSize(1);

        try (var life = life(START.plusSeconds(60))) {
            life.register(feed);
            life.tick(until.minusMillis(1));
            assertThat(pages).as("no page of the domain").hasSize(1);
            assertThat(polls).as("nor its feed, though an operator asks").hasSize(1);
            life.tick(until);
            life.tick(until.plusSeconds(5));
        }

        assertThat(pages.size() + polls.size()).isEqualTo(4);
    }

    @Test
    void aHoldIsNotLiftedByAnotherFeedInThePlaceOfTheOneThatMetIt() {
        var until = newsIsHeld();
        try (var life = life(START)) {
            life.register(NEWS);
            life.tick(START);
            life.remove(NEWS);
            life.register(TECH);
            life.tick(until.minusMillis(1));
            assertThat(polls).hasSize(1);
            life.tick(until);
        }

        assertThat(polls).extracting(Asked::url).containsExactly(NEWS.url(), TECH.url());
    }

    @Test
    void aHoldOfDaysEndsWhenAnOperatorAsksForAPollAndStandsAgainWhenTheServerSaysSo() {
        newsIsHeld(Duration.ofDays(20));
        try (var life = life(START)) {
            life.register(NEWS);
            life.tick(START);
            life.register(TECH);
            life.tick(START.plusSeconds(60));
            assertThat(polls).as("who registers another feed asks for none").hasSize(1);

            life.register(NEWS);
            life.tick(START.plusSeconds(65));
            life.tick(START.plusSeconds(70));
            assertThat(polls).extracting(Asked::url).containsExactly(NEWS.url(), TECH.url(), NEWS.url());
            life.tick(START.plus(Duration.ofHours(2)));
            assertThat(polls).as("it is held again").hasSize(3);
        }

        answers.put(NEWS.id(), Samples.unchanged(NEWS));
        try (var life = life(START.plus(Duration.ofHours(3)))) {
            life.tick(START.plus(Duration.ofHours(3)));
            assertThat(polls).as("over a restart too").hasSize(3);
            life.register(NEWS);
        }
        try (var life = life(START.plus(Duration.ofHours(4)))) {
            life.tick(START.plus(Duration.ofHours(4)).plusSeconds(5));
        }
        assertThat(polls).as("and what is lifted stays so").hasSize(4);
    }

    @Test
    void noFeedOfAHeldDomainIsToldToBeAskedEarlier() {
        var until = newsIsHeld(Duration.ofDays(20));
        answers.put(TECH.id(), read(TECH, "a: First"));
        try (var life = life(START)) {
            life.register(TECH);
            life.tick(START);
            var usual = life.state();
            assertThat(usual.nextPoll()).isBefore(START.plus(Duration.ofHours(25)));
            life.register(NEWS);
            life.tick(START.plusSeconds(5));
            var told = usual.due(until, Pace.RETRY_AFTER, usual.reason() + "; a server of its domain named the time");
            assertThat(life.states()).contains(told);

            life.register(NEWS);
            assertThat(life.states()).as("once an operator ends the hold").contains(usual);
        }
    }

    @Test
    void norIsOneThatComesAnewOrChanges() {
        var until = newsIsHeld();
        try (var life = life(START)) {
            life.register(NEWS);
            life.tick(START);
            life.register(TECH);
            assertThat(life.state().nextPoll()).isEqualTo(until);
            assertThat(life.state().reason()).isEqualTo("it was registered; a server of its domain named the time");
        }
    }

    @Test
    void whoAsksForAPollWithinADaysHoldIsToldWhenItWillBe() {
        var until = newsIsHeld(Duration.ofHours(24));
        try (var life = life(START)) {
            life.register(NEWS);
            life.tick(START);
            life.register(NEWS);
            assertThat(life.state().nextPoll()).isEqualTo(until);
            assertThat(life.state().reason())
                    .isEqualTo("an operator asked for it; a server of its domain named the time");
            life.tick(until.minusMillis(1));
            assertThat(polls).hasSize(1);
            life.tick(until);
        }

        assertThat(polls).hasSize(2);
    }

    private Instant newsIsHeld() {
        return newsIsHeld(Duration.ofMinutes(10));
    }

    /// Until when the server of one feed asks to be left alone, where another feed is too.
    private Instant newsIsHeld(Duration time) {
        var until = START.plus(time);
        answers.put(NEWS.id(), new Poll.NothingToRead(new Fetch.Refused(429, NEWS.url(), Optional.of(until))));
        answers.put(TECH.id(), Samples.unchanged(TECH));
        return until;
    }

    private static Feed withPages() {
        return new Feed(
                NEWS.id(),
                "https://gazette.example/rss",
                new OutletId("gazette"),
                Feed.Kind.RSS,
                0,
                "",
                "",
                true,
                false);
    }

    private Poll poll(Feed feed, Asked asked, Leave leave, Instant now) {
        polls.add(asked);
        var answer = answers.get(feed.id());
        return answer == null ? Samples.unreachable() : answer;
    }

    private Life life(Instant now) {
        return new Life(directory, now, this::poll, (_, article, _, _) -> {
            pages.add(article.url());
            return pageAnswer;
        });
    }
}
