package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.identity.GuidHabits;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.PageErrand;
import press.masthead.model.Push;
import press.masthead.model.Subscription;
import press.masthead.model.register.Feed;
import press.masthead.platform.topics.Topics;

/// The polling topology on a test driver, with answers made by hand and a clock that a test moves. Polls end at once,
/// unless they are [#hold held back][].
final class PollingRig implements Hubs, AutoCloseable {
    static final int PERMITS = 3;

    /// Each poll as `feed id@seconds since the start`.
    final List<String> polls = new ArrayList<>();

    /// Each page as `url@seconds since the start`.
    final List<String> pages = new ArrayList<>();

    final List<Validators> asked = new ArrayList<>();
    final List<String> urls = new ArrayList<>();

    /// Each request to a hub as `domain: hub for topic`.
    final List<String> hubs = new ArrayList<>();

    final Semaphore permits = new Semaphore(PERMITS);

    private final Map<FeedId, Poll> answers = new HashMap<>();
    private final Map<String, Poll> byUrl = new HashMap<>();
    private final Map<String, PageAnswer> pageAnswers = new HashMap<>();
    private final List<Runnable> heldBack = new ArrayList<>();
    private final Topology topology;
    private final TopologyTestDriver driver;
    private final TestInputTopic<FeedId, Feed> feeds;
    private final TestInputTopic<String, Push> pushes;
    private final TestOutputTopic<ArticleId, Article> articles;
    private final TestOutputTopic<FeedId, FeedState> states;
    private final TestOutputTopic<String, PageErrand> errands;
    private Instant now;
    private Poll pushed = new Poll.Unreadable("nothing was pushed");
    private Duration pagePause = Duration.ZERO;
    private boolean holding;
    private boolean closed;

    PollingRig() {
        this(null, Samples.START);
    }

    /// @param real polls instead of the answers made by hand, if any
    PollingRig(@Nullable Poller real, Instant start) {
        this(real, start, new Politeness(Duration.ofSeconds(5), Map.of()));
    }

    PollingRig(@Nullable Poller real, Instant start, Politeness politeness) {
        now = start;
        var pollFeeds = new PollFeeds(
                real == null ? new ByHand() : real,
                new PagesByHand(),
                Schedule.USUAL,
                politeness,
                this::run,
                permits,
                this,
                _ -> {});
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "polling");
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG, System.getProperty("masthead.root") + "/ingest-service/target/polling");
        topology = PollingTopology.build(pollFeeds);
        driver = new TopologyTestDriver(topology, properties, start);
        feeds = driver.createInputTopic(
                Topics.FEEDS.name(),
                Topics.FEED_ID.serializer(),
                Topics.FEEDS.value().serializer());
        pushes = driver.createInputTopic(
                Topics.PUSHES.name(),
                Topics.PUSHES.key().serializer(),
                Topics.PUSHES.value().serializer());
        articles = driver.createOutputTopic(
                Topics.ARTICLES.name(),
                Topics.ARTICLE_ID.deserializer(),
                Topics.ARTICLES.value().deserializer());
        states = driver.createOutputTopic(
                Topics.FEED_STATES.name(),
                Topics.FEED_ID.deserializer(),
                Topics.FEED_STATES.value().deserializer());
        errands = driver.createOutputTopic(
                Topics.PAGES.name(),
                Topics.PAGES.key().deserializer(),
                Topics.PAGES.value().deserializer());
    }

    void answer(Feed feed, Poll poll) {
        answers.put(feed.id(), poll);
    }

    void register(Feed... registered) {
        for (var feed : registered) {
            feeds.pipeInput(feed.id(), feed);
        }
    }

    /// On to a moment, and asks for a poll then.
    void pollAt(Feed feed, Instant at) {
        advance(Duration.between(now, at));
        register(feed);
        tick();
    }

    @Override
    public boolean areAsked() {
        return true;
    }

    @Override
    public void ask(String domain, FeedId feed, Subscription subscription, Visit visit) {
        hubs.add("%s: %s for %s".formatted(domain, subscription.hub(), subscription.topic()));
    }

    /// A signed push that reads as this.
    void push(String domain, Push.Delivered push, Poll read) {
        pushed = read;
        push(domain, push);
    }

    void push(String domain, Push push) {
        pushes.pipeInput(domain, push);
    }

    void remove(Feed feed) {
        feeds.pipeInput(feed.id(), null);
    }

    /// Two ticks: one that begins what is due, one that applies what ended.
    void tick() {
        advance(Polling.TICK);
        advance(Polling.TICK);
    }

    /// Jumps, and ticks on arrival.
    void pass(Duration time) {
        advance(time);
        tick();
    }

    private void advance(Duration time) {
        driver.advanceWallClockTime(time);
        now = now.plus(time);
    }

    void hold() {
        holding = true;
    }

    void letGo() {
        endHeldBack();
        tick();
    }

    /// Lets the polls end that were held back.
    void endHeldBack() {
        heldBack.forEach(Runnable::run);
        heldBack.clear();
    }

    /// What was published since the last look, as `headline` and, from the first revision on, its number.
    List<String> published() {
        return articles.readValuesToList().stream()
                .map(article ->
                        article.revision() == 0 ? article.headline() : article.headline() + " r" + article.revision())
                .toList();
    }

    String describe() {
        return topology.describe().toString();
    }

    List<Article> articles() {
        return articles.readValuesToList();
    }

    /// What was sent since the last look, as `domain: kind of article`.
    List<String> errands() {
        return errands.readKeyValuesToList().stream()
                .map(each -> "%s: %s %s"
                        .formatted(
                                each.key,
                                each.value.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                                each.value.article().headline()))
                .toList();
    }

    @Nullable
    FeedState state(Feed feed) {
        return states.readKeyValuesToMap().get(feed.id());
    }

    GuidHabits habits(Feed feed) {
        return driver.<FeedId, FeedMemory>getKeyValueStore(PollFeeds.MEMORIES)
                .get(feed.id())
                .habits();
    }

    long remembered() {
        try (var all = driver.<String, Seen>getKeyValueStore(SeenArticles.NAME).all()) {
            var found = new ArrayList<String>();
            all.forEachRemaining(each -> found.add(each.key));
            return found.size();
        }
    }

    /// What a URL answers, whichever feed it is asked for.
    void answer(String url, Poll poll) {
        byUrl.put(url, poll);
    }

    void answerPage(String url, PageAnswer answer) {
        pageAnswers.put(url, answer);
    }

    /// What every site wants between two of its pages.
    void pagePause(Duration pause) {
        pagePause = pause;
    }

    private final class PagesByHand implements PageReader {
        @Override
        public PageAnswer read(Feed feed, Article article, Leave leave, Instant at) {
            pages.add(article.url() + "@" + Duration.between(Samples.START, at).toSeconds());
            return pageAnswers.getOrDefault(article.url(), new PageAnswer.Lost("status 404"));
        }

        @Override
        public Duration pause(Article article, Instant at) {
            return pagePause;
        }
    }

    private final class ByHand implements Poller {
        @Override
        public Poll poll(Feed feed, Asked what, Leave leave, Instant at) {
            polls.add(feed.id() + "@" + Duration.between(Samples.START, at).toSeconds());
            asked.add(what.known());
            urls.add(what.url());
            var answer = byUrl.getOrDefault(what.url(), answers.get(feed.id()));
            if (answer == null) {
                throw new IllegalStateException("no answer for " + feed.id());
            }
            return answer;
        }

        @Override
        public Poll read(Feed feed, Fetch.Changed came, Instant at) {
            return pushed;
        }
    }

    private void run(Runnable poll) {
        if (holding) {
            heldBack.add(poll);
        } else {
            poll.run();
        }
    }

    /// Loses the task; closing again changes nothing.
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            driver.close();
        }
    }
}
