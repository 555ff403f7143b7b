package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.standalone.Installation.Ends;
import press.masthead.standalone.newsstand.Newsstand;
import press.masthead.standalone.newsstand.Samples;

/// The standalone is killed at random moments, starting or at work, while its feeds change, half of them behind a
/// redirect to another domain and half of them pushed by a hub, while the pages of some of their articles are read, on
/// their feed's domain and on another, and started again on its data each time; the feeds change and the hub pushes
/// while it is down, too. What it ends with is what a calm run ends with. `-Dmasthead.kills=` sets how often,
/// `-Dmasthead.seed=` which moments.
@Tag("long")
class KilledAtAnyStepTest {
    private static final int KILLS = Integer.getInteger("masthead.kills", 8);
    private static final long SEED = Long.getLong("masthead.seed", 20_260_514);
    private static final int ARTICLES = 60 * KILLS;
    /// A calm run finds all articles at once, and no more than 200 pages may wait for a feed.
    private static final int FEEDS = Math.max(8, ARTICLES / 150);

    private static final int SHORTEST_LIFE_MILLIS = 300;
    private static final int LONGEST_LIFE_MILLIS = 12_000;
    private static final int TO_BE_REVISED = 5;
    private static final Duration LEASE = Duration.ofMinutes(5);

    @TempDir
    Path directory;

    @Test
    void killsChangeNothing() throws Exception {
        var feeds = new LivingFeeds(directory.resolve("feeds"), FEEDS, ARTICLES);
        try (var newsstand = Newsstand.open("127.0.0.1", 0, directory.resolve("feeds"));
                var pages = Newsstand.open("127.0.0.1", 0, directory.resolve("feeds"));
                var redirects = Redirects.to(newsstand.address());
                var hub = LocalHub.open(LEASE);
                var pushing = new CarelessHub(hub)) {
            feeds.announceAt(pushing);
            feeds.readPagesAt(List.of(newsstand.address(), pages.address()));
            var addresses = List.of(newsstand.address(), redirects.address());
            var registers = registers(feeds, addresses);
            var hosts = String.join(",", addresses).replace("http://", "") + "," + hub.host() + ","
                    + SamplePipeline.hostOf(pages);
            var port = Ports.toKeep(0);
            var killed = new Installation(directory.resolve("killed"), registers, hosts, port, feeds, pushing);
            killed.killOncePushesArePublished(TO_BE_REVISED);
            killAtRandom(killed);
            feeds.toTheEnd();
            var lost = pushing.lost.get();
            var accepted = pushing.accepted.get();
            var ends = killed.calmly();
            var other = Ports.toKeep(port);
            var calm = new Installation(directory.resolve("calm"), registers, hosts, other, feeds, pushing).calmly();

            System.out.printf(
                    "%d kills, %d articles, %d of them published by a push first; of %d pushes %d were lost%n",
                    KILLS, ARTICLES, ends.pushed(), accepted + lost, lost);
            assertThat(lost).as("pushes lost").isPositive();
            assertThat(ends.pushed()).isPositive();
            assertThat(ends.whole()).as("pages read").isTrue();
            sameArticles(ends, calm);
            assertThat(ends.headlines()).containsExactlyInAnyOrderElementsOf(feeds.headlines());
            assertThat(ends.lists()).isEqualTo(calm.lists());
            assertThat(calm.lists().values()).anyMatch(list -> list.contains("with more staff"));
        }
    }

    private static void killAtRandom(Installation installation) throws Exception {
        var random = new Random(SEED);
        for (var kill = 0; kill < KILLS; kill++) {
            var life = Duration.ofMillis(random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
            installation.killAfter(life, kill % 2 == 1);
        }
    }

    private static void sameArticles(Ends killed, Ends calm) {
        assertThat(killed.firsts()).doesNotHaveDuplicates().hasSize(ARTICLES);
        assertThat(new HashSet<>(killed.firsts())).isEqualTo(new HashSet<>(calm.firsts()));
        assertThat(killed.revisions().values()).allSatisfy(KilledAtAnyStepTest::followOneAnother);
        assertThat(killed.revisions().values()).anyMatch(revisions -> revisions.size() > 1);
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
}
