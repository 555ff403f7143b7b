package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.awaitility.Awaitility;
import press.masthead.ingest.IngestService;
import press.masthead.model.Article;
import press.masthead.model.Subscription;
import press.masthead.platform.runtime.Backlog;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.command.MastheadCommand;

/// One installation: a data folder that a standalone is started on again and again, while feeds change and a hub
/// pushes.
///
/// @param hosts what it may ask, as `host:port`
/// @param callbacks the port that hubs call
record Installation(Path data, Path registers, String hosts, int callbacks, LivingFeeds feeds, CarelessHub hub) {
    private static final int STEPS_WHILE_DOWN = 3;
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// @param firsts the id of every article published for the first time, in any order
    /// @param revisions of every article, as they were published
    /// @param headlines the last one of every article
    /// @param whole whether the last revision of every article has what its page tells
    /// @param pushed how many articles were published first because a hub pushed them
    /// @param lists the last list of every company, as published
    record Ends(
            List<String> firsts,
            Map<String, List<Integer>> revisions,
            Collection<String> headlines,
            boolean whole,
            long pushed,
            Map<String, String> lists) {}

    /// A life long enough, however slow the machine, to publish what is revised in a later one, and what is pushed.
    void killOncePushesArePublished(int articles) throws Exception {
        for (var step = 0; step < articles; step++) {
            feeds.step();
        }
        var brokerPort = Ports.free();
        var standalone = started(brokerPort);
        var kafka = "127.0.0.1:" + brokerPort;
        await(standalone, () -> headlines(kafka).containsAll(feeds.current()));
        await(standalone, () -> {
            feeds.step();
            return pushed(kafka) > 0;
        });
        standalone.kill();
    }

    /// Kills it after so long a life, and goes on without it.
    ///
    /// @param atWork whether its life counts only from when it listens to hubs; else from its birth
    void killAfter(Duration life, boolean atWork) throws Exception {
        var standalone = started(0);
        if (atWork) {
            await(standalone, this::isListening);
        }
        assertThat(outlives(standalone.process(), life))
                .as(() -> "a life of %s: %s".formatted(life, standalone.told()))
                .isTrue();
        standalone.kill();
        for (var step = 0; step < STEPS_WHILE_DOWN; step++) {
            feeds.step();
        }
    }

    private boolean isListening() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), callbacks)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private boolean outlives(Process standalone, Duration life) throws Exception {
        var ends = System.nanoTime() + life.toNanos();
        while (System.nanoTime() < ends) {
            if (standalone.waitFor(BETWEEN_STEPS.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            feeds.step();
        }
        return true;
    }

    /// What there is once everything is published, and everything pushed once more.
    Ends calmly() throws Exception {
        var brokerPort = Ports.free();
        var standalone = started(brokerPort);
        var settings = settings("127.0.0.1:" + brokerPort);
        await(standalone, () -> headlines(settings.bootstrapServers()).containsAll(feeds.headlines()));
        await(standalone, () -> feeds.pagesTellAll(TopicContents.values(settings.bootstrapServers(), Topics.ARTICLES)));
        await(standalone, () -> hub.topicsOf(callbacks) >= LivingFeeds.HUBS_AT_ONCE);
        hub.pushAllAgain();
        awaitHeard(settings);
        Settled.await(settings, new HashSet<>(feeds.ids()), PATIENCE);
        assertThat(standalone.stop()).as("stops on SIGTERM").isTrue();
        try (var kafka = EmbeddedKafka.start(data.resolve("kafka"), 0, Map.of())) {
            return ends(kafka.bootstrapServers());
        }
    }

    private static void awaitHeard(ServiceSettings settings) {
        try (var backlog = new Backlog(settings)) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> backlog.isEmpty(IngestService.NAME, List.of(Topics.PUSHES)));
        }
    }

    private Ends ends(String kafka) {
        var articles = TopicContents.values(kafka, Topics.ARTICLES);
        return new Ends(
                firsts(articles).map(article -> article.id().value()).toList(),
                articles.stream()
                        .collect(Collectors.groupingBy(
                                article -> article.id().value(),
                                Collectors.mapping(Article::revision, Collectors.toList()))),
                articles.stream()
                        .collect(Collectors.toMap(Article::id, Article::headline, (_, later) -> later))
                        .values(),
                feeds.pagesTellAll(articles),
                pushed(kafka, articles),
                TopicContents.latest(kafka, Topics.COVERAGE));
    }

    private static long pushed(String kafka) {
        return pushed(kafka, TopicContents.values(kafka, Topics.ARTICLES));
    }

    /// Those that were read when their feed last heard its hub.
    private static long pushed(String kafka, List<Article> articles) {
        var heard = TopicContents.values(kafka, Topics.FEED_STATES).stream()
                .flatMap(state -> state.subscriptions().stream())
                .map(Subscription::lastPush)
                .collect(Collectors.toSet());
        return firsts(articles)
                .filter(article -> heard.contains(article.fetched()))
                .count();
    }

    private static Stream<Article> firsts(List<Article> articles) {
        return articles.stream().filter(article -> article.revision() == 0);
    }

    private static Set<String> headlines(String kafka) {
        return TopicContents.values(kafka, Topics.ARTICLES).stream()
                .map(Article::headline)
                .collect(Collectors.toSet());
    }

    private static void await(ChildProcess standalone, Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptionsInstanceOf(KafkaException.class) // the broker is still starting
                .until(() -> {
                    assertThat(standalone.process().isAlive())
                            .as(standalone::told)
                            .isTrue();
                    return condition.call();
                });
    }

    private ChildProcess started(int brokerPort) throws IOException {
        var environment = Map.of(
                "MASTHEAD_ALLOWED_HOSTS", hosts,
                "MASTHEAD_POLITENESS_MILLIS", "0",
                "MASTHEAD_SHORTEST_INTERVAL_SECONDS", "1",
                "MASTHEAD_LONGEST_INTERVAL_SECONDS", "3",
                "MASTHEAD_WEBSUB_CALLBACK", "http://127.0.0.1:" + callbacks,
                "MASTHEAD_WEBSUB_KEY", "a key of at least thirty-two letters",
                "MASTHEAD_WEBSUB_HOST", "127.0.0.1",
                "MASTHEAD_WEBSUB_PORT", Integer.toString(callbacks));
        return ChildProcess.start(
                MastheadCommand.class,
                data.resolve("log.txt"),
                environment,
                "up",
                "--data=" + data,
                "--registers=" + registers,
                "--port=0",
                "--broker-port=" + brokerPort);
    }

    private ServiceSettings settings(String bootstrapServers) {
        return ServiceSettings.local("masthead", "observer", bootstrapServers, data);
    }
}
