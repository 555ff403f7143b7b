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
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.OutletId;
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
        try (var life = new Life(START)) {
            life.register(NEWS);
            life.tick(START);
            life.register(TECH);
        }
        assertThat(polls).hasSize(1);

        try (var life = new Life(START.plusSeconds(60))) {
            life.tick(START.plusSeconds(60));
            life.tick(until.minusMillis(1));
            assertThat(polls).as("for the other feed of the domain too").hasSize(1);
            life.tick(until);
            life.tick(until.plusSeconds(5));
        }

        assertThat(polls).extracting(Asked::url).containsExactly(NEWS.url(), TECH.url(), NEWS.url());
    }

    @Test
    void whatIsKnownOfAFeedHoldsOverARestart() {
        answers.put(NEWS.id(), read(NEWS, "a: First"));
        try (var life = new Life(START)) {
            life.register(NEWS);
            assertThat(life.tick(START)).containsExactly("a: First r0");
        }

        answers.put(NEWS.id(), read(NEWS, "b: Second", "a: First, corrected"));
        try (var life = new Life(START.plusSeconds(60))) {
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
        try (var life = new Life(START)) {
            life.register(feed);
            life.tick(START);
        }

        try (var life = new Life(START.plusSeconds(60))) {
            life.tick(START.plusSeconds(60));
        }

        assertThat(pages).containsExactly("https://gazette.example/a");
    }

    @Test
    void whatAPagesServerAskedForHoldsOverARestart() {
        var feed = withPages();
        var until = START.plus(Duration.ofHours(3));
        answers.put(feed.id(), read(feed, "a: First", "b: Second"));
        pageAnswer = new PageAnswer.Failed("status 429", "https://gazette.example/a", Optional.of(until));
        try (var life = new Life(START)) {
            life.register(feed);
            life.tick(START);
            life.tick(START.plusSeconds(5));
        }
        assertThat(pages).hasSize(1);

        try (var life = new Life(START.plusSeconds(60))) {
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
        try (var life = new Life(START)) {
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
        try (var life = new Life(START)) {
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
        try (var life = new Life(START.plus(Duration.ofHours(3)))) {
            life.tick(START.plus(Duration.ofHours(3)));
            assertThat(polls).as("over a restart too").hasSize(3);
            life.register(NEWS);
        }
        try (var life = new Life(START.plus(Duration.ofHours(4)))) {
            life.tick(START.plus(Duration.ofHours(4)));
        }
        assertThat(polls).as("and what is lifted stays so").hasSize(4);
    }

    @Test
    void whoAsksForAPollWithinADaysHoldIsToldWhenItWillBe() {
        var until = newsIsHeld(Duration.ofHours(24));
        try (var life = new Life(START)) {
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

    private Poll poll(Feed feed, Asked asked, Instant now) {
        polls.add(asked);
        var answer = answers.get(feed.id());
        return answer == null ? Samples.unreachable() : answer;
    }

    /// One life of the task.
    private final class Life implements AutoCloseable {
        private final MockProcessorContext<FeedId, Polled> context;
        private final Processor<String, FeedChange, FeedId, Polled> processor;
        private final List<StateStore> stores = new ArrayList<>();

        Life(Instant now) {
            var properties = new Properties();
            properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "polling");
            context = new MockProcessorContext<>(properties, new TaskId(0, 0), directory.toFile());
            context.setCurrentSystemTimeMs(now.toEpochMilli());
            var setup = new PollFeeds(
                    RestartTest.this::poll,
                    (_, article, _) -> {
                        pages.add(article.url());
                        return pageAnswer;
                    },
                    Schedule.USUAL,
                    new Politeness(Duration.ofSeconds(5), Map.of()),
                    Runnable::run,
                    new Semaphore(3));
            for (var builder : setup.stores()) {
                var store = builder.withLoggingDisabled().withCachingDisabled().build();
                store.init(context.getStateStoreContext(), store);
                context.addStateStore(store);
                stores.add(store);
            }
            processor = setup.get();
            processor.init(context);
        }

        void register(Feed feed) {
            processor.process(new Record<>("gazette.com", new FeedChange.Registered(feed), START.toEpochMilli()));
        }

        void remove(Feed feed) {
            processor.process(new Record<>("gazette.com", new FeedChange.Removed(feed.id()), START.toEpochMilli()));
        }

        /// The one that was told last.
        FeedState state() {
            var state = context.forwarded().getLast().record().value().state();
            return Objects.requireNonNull(state);
        }

        /// Begins what is due at a moment, applies what ended, and tells what was published.
        List<String> tick(Instant now) {
            context.resetForwards();
            context.setCurrentSystemTimeMs(now.toEpochMilli());
            var punctuator = context.scheduledPunctuators().getFirst().getPunctuator();
            punctuator.punctuate(now.toEpochMilli());
            punctuator.punctuate(now.toEpochMilli());
            return context.forwarded().stream()
                    .flatMap(forwarded -> forwarded.record().value().articles().stream())
                    .map(article -> article.headline() + " r" + article.revision())
                    .toList();
        }

        @Override
        public void close() {
            processor.close();
            stores.forEach(StateStore::close);
        }
    }
}
