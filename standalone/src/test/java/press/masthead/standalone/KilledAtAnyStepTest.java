package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.Article;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.command.MastheadCommand;
import press.masthead.standalone.newsstand.Newsstand;
import press.masthead.standalone.newsstand.Samples;

/// The standalone is killed at random moments while its feeds change, half of them behind a redirect, and started again
/// on its data each time. What it ends with is what a calm run ends with. `-Dmasthead.kills=` sets how often,
/// `-Dmasthead.seed=` which moments.
@Tag("long")
class KilledAtAnyStepTest {
    private static final int KILLS = Integer.getInteger("masthead.kills", 8);
    private static final long SEED = Long.getLong("masthead.seed", 20_260_514);
    private static final int FEEDS = 8;
    private static final int ARTICLES = 400;
    private static final int SHORTEST_LIFE_MILLIS = 300;
    private static final int LONGEST_LIFE_MILLIS = 12_000;
    private static final int TO_BE_REVISED = 5;
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path directory;

    @Test
    void killsChangeNothing() throws Exception {
        var feeds = new LivingFeeds(directory.resolve("feeds"), FEEDS, ARTICLES);
        try (var newsstand = Newsstand.open("127.0.0.1", 0, directory.resolve("feeds"));
                var redirects = Redirects.to(newsstand.address())) {
            var addresses = List.of(newsstand.address(), redirects.address());
            var registers = registers(feeds, addresses);
            var hosts = String.join(",", addresses).replace("http://", "");
            var killed = new Run(directory.resolve("killed"), registers, hosts);
            killed.killOnceSomeArePublished(feeds);
            killed.killAtRandom(feeds);
            feeds.toTheEnd();
            var ends = killed.calmly(feeds);
            var calm = new Run(directory.resolve("calm"), registers, hosts).calmly(feeds);

            assertThat(ends.firsts).doesNotHaveDuplicates().hasSize(ARTICLES);
            assertThat(new HashSet<>(ends.firsts)).isEqualTo(new HashSet<>(calm.firsts));
            assertThat(ends.revisions.values()).allSatisfy(KilledAtAnyStepTest::followOneAnother);
            assertThat(ends.revisions.values()).anyMatch(revisions -> revisions.size() > 1);
            assertThat(ends.lists).isEqualTo(calm.lists);
            assertThat(calm.lists.values()).anyMatch(list -> list.contains("with more staff"));
        }
    }

    private static void followOneAnother(List<Integer> revisions) {
        assertThat(revisions)
                .isEqualTo(IntStream.range(0, revisions.size()).boxed().toList());
    }

    private Path registers(LivingFeeds feeds, List<String> addresses) throws IOException {
        var folder = Files.createDirectories(directory.resolve("registers"));
        for (var source :
                feeds.registers(new Samples(SamplePipeline.HOME), addresses).entrySet()) {
            Files.writeString(
                    folder.resolve(source.getKey().name().toLowerCase(Locale.ROOT) + ".yaml"), source.getValue());
        }
        return folder;
    }

    /// @param firsts the id of every article published for the first time, in any order
    /// @param revisions of every article, as they were published
    /// @param lists the last list of every company, as published
    private record Ends(List<String> firsts, Map<String, List<Integer>> revisions, Map<String, String> lists) {}

    /// One installation: a data folder that a standalone is started on again and again.
    private record Run(Path data, Path registers, String hosts) {
        /// A life long enough, however slow the machine, to publish what is revised in a later one.
        void killOnceSomeArePublished(LivingFeeds feeds) throws Exception {
            for (var step = 0; step < TO_BE_REVISED; step++) {
                feeds.step();
            }
            var brokerPort = freePort();
            var standalone = started(brokerPort);
            awaitPublished(standalone, settings("127.0.0.1:" + brokerPort), feeds.current());
            standalone.kill();
        }

        void killAtRandom(LivingFeeds feeds) throws Exception {
            var random = new Random(SEED);
            for (var kill = 0; kill < KILLS; kill++) {
                var life = Duration.ofMillis(random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
                var standalone = started(0);
                var number = kill;
                assertThat(outlives(standalone.process(), life, feeds))
                        .as(() -> "life %d of %s: %s".formatted(number, life, standalone.told()))
                        .isTrue();
                standalone.kill();
            }
        }

        private static boolean outlives(Process standalone, Duration life, LivingFeeds feeds) throws Exception {
            var ends = System.nanoTime() + life.toNanos();
            while (System.nanoTime() < ends) {
                if (standalone.waitFor(BETWEEN_STEPS.toMillis(), TimeUnit.MILLISECONDS)) {
                    return false;
                }
                feeds.step();
            }
            return true;
        }

        Ends calmly(LivingFeeds feeds) throws Exception {
            var brokerPort = freePort();
            var standalone = started(brokerPort);
            var settings = settings("127.0.0.1:" + brokerPort);
            awaitPublished(standalone, settings, feeds.headlines());
            Settled.await(settings, new HashSet<>(feeds.ids()), PATIENCE);
            assertThat(standalone.stop()).as("stops on SIGTERM").isTrue();
            try (var kafka = EmbeddedKafka.start(data.resolve("kafka"), 0, Map.of())) {
                var articles = TopicContents.values(kafka.bootstrapServers(), Topics.ARTICLES);
                return new Ends(
                        articles.stream()
                                .filter(article -> article.revision() == 0)
                                .map(article -> article.id().value())
                                .toList(),
                        articles.stream()
                                .collect(Collectors.groupingBy(
                                        article -> article.id().value(),
                                        Collectors.mapping(Article::revision, Collectors.toList()))),
                        TopicContents.latest(kafka.bootstrapServers(), Topics.COVERAGE));
            }
        }

        private static void awaitPublished(ChildProcess standalone, ServiceSettings settings, List<String> headlines) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        assertThat(standalone.process().isAlive())
                                .as(standalone::told)
                                .isTrue();
                        return new HashSet<>(published(settings)).containsAll(headlines);
                    });
        }

        private static List<String> published(ServiceSettings settings) {
            try {
                return TopicContents.values(settings.bootstrapServers(), Topics.ARTICLES).stream()
                        .map(Article::headline)
                        .toList();
            } catch (RuntimeException e) {
                return List.of(); // the broker is still starting
            }
        }

        private ChildProcess started(int brokerPort) throws IOException {
            return ChildProcess.start(
                    MastheadCommand.class,
                    data.resolve("log.txt"),
                    Map.of(
                            "MASTHEAD_ALLOWED_HOSTS", hosts,
                            "MASTHEAD_POLITENESS_MILLIS", "0",
                            "MASTHEAD_SHORTEST_INTERVAL_SECONDS", "1",
                            "MASTHEAD_LONGEST_INTERVAL_SECONDS", "1"),
                    "up",
                    "--data=" + data,
                    "--registers=" + registers,
                    "--port=0",
                    "--broker-port=" + brokerPort);
        }

        private ServiceSettings settings(String bootstrapServers) {
            return new ServiceSettings(
                    "masthead", "observer", Map.of("bootstrap.servers", bootstrapServers), data, "127.0.0.1", 0, 1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
