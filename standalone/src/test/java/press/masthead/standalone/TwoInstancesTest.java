package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Newsstand;
import press.masthead.standalone.newsstand.Samples;

/// Two instances of every service under one application id share the work, and ask each other for pages of articles;
/// when one is killed the other takes over.
@Tag("long")
class TwoInstancesTest {
    private static final int STANDS = 6;
    private static final int FEEDS = 6;
    private static final int ARTICLES = 60;
    private static final int BEFORE_THE_KILL = 30;
    private static final List<String> SERVICES = List.of("test-ingest", "test-classify", "test-profile");

    @TempDir
    Path directory;

    @Test
    void oneTakesOverWhenTheOtherIsKilled() throws Exception {
        var feeds = new LivingFeeds(directory.resolve("feeds"), FEEDS, ARTICLES);
        var stands = new ArrayList<Newsstand>();
        for (var stand = 0; stand < STANDS; stand++) {
            stands.add(Newsstand.open("127.0.0.1", 0, directory.resolve("feeds")));
        }
        feeds.readPagesAt(List.of(stands.get(1).address(), stands.get(2).address()));
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            prepare(kafka, feeds, stands);
            try (var one = instance("one", kafka, stands);
                    var other = instance("other", kafka, stands)) {
                share(kafka, one, other);
                for (var step = 0; step < BEFORE_THE_KILL; step++) {
                    feeds.step();
                }
                patiently().until(() -> headlines(kafka).size() >= BEFORE_THE_KILL);
                one.kill();
                feeds.toTheEnd();
                patiently().until(() -> headlines(kafka).containsAll(feeds.headlines()));
                patiently().until(() -> listed(kafka) == expectedLines());

                patiently().until(() -> feeds.pagesTellAll(articles(kafka)));

                assertThat(firsts(kafka)).doesNotHaveDuplicates().hasSize(ARTICLES);
                assertThat(revisions(kafka))
                        .allSatisfy((_, all) -> assertThat(all)
                                .as("each once, none without something new")
                                .isEqualTo(
                                        IntStream.range(0, all.size()).boxed().toList()));
                assertThat(retold(kafka)).isEmpty();
                assertThat(other.process().isAlive()).as(other::told).isTrue();
            }
        } finally {
            stands.forEach(Newsstand::close);
        }
    }

    /// The bakery's articles stand in no list.
    private static int expectedLines() {
        return ARTICLES - ARTICLES / LivingFeeds.subjects();
    }

    /// Each service of each instance has partitions of its own.
    private static void share(EmbeddedKafka kafka, ChildProcess one, ChildProcess other) {
        patiently().until(() -> {
            assertThat(one.process().isAlive()).as(one::told).isTrue();
            assertThat(other.process().isAlive()).as(other::told).isTrue();
            return SERVICES.stream().allMatch(service -> membersAtWork(kafka, service) == 2);
        });
    }

    private static long membersAtWork(EmbeddedKafka kafka, String group) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .flatMap(described -> described.members().stream())
                    .map(MemberDescription::assignment)
                    .filter(assignment -> !assignment.topicPartitions().isEmpty())
                    .count();
        } catch (ExecutionException _) {
            return 0; // no such group yet
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void prepare(EmbeddedKafka kafka, LivingFeeds feeds, List<Newsstand> stands) {
        var settings = ServiceSettings.local("test", "observer", kafka.bootstrapServers(), directory);
        var addresses = stands.stream().map(Newsstand::address).toList();
        Broker.prepare(settings);
        RegisterPublisher.apply(
                settings,
                feeds.registers(new Samples(SamplePipeline.HOME), addresses),
                Instant.parse("2026-05-20T09:00:00Z"));
    }

    private ChildProcess instance(String name, EmbeddedKafka kafka, List<Newsstand> stands) throws Exception {
        return ChildProcess.start(
                Instance.class,
                directory.resolve(name + ".log"),
                Map.of(),
                name,
                kafka.bootstrapServers(),
                directory.resolve(name).toString(),
                stands.stream().map(SamplePipeline::hostOf).collect(Collectors.joining(",")));
    }

    private static Set<String> headlines(EmbeddedKafka kafka) {
        return TopicContents.values(kafka.bootstrapServers(), Topics.ARTICLES).stream()
                .map(Article::headline)
                .collect(Collectors.toSet());
    }

    private static List<Article> articles(EmbeddedKafka kafka) {
        return TopicContents.values(kafka.bootstrapServers(), Topics.ARTICLES);
    }

    private static Map<ArticleId, List<Integer>> revisions(EmbeddedKafka kafka) {
        return articles(kafka).stream()
                .collect(
                        Collectors.groupingBy(Article::id, Collectors.mapping(Article::revision, Collectors.toList())));
    }

    /// Texts that an article was given twice.
    private static List<String> retold(EmbeddedKafka kafka) {
        var told = new HashSet<String>();
        return articles(kafka).stream()
                .map(article -> article.id() + article.headline() + article.body())
                .filter(text -> !told.add(text))
                .toList();
    }

    private static List<String> firsts(EmbeddedKafka kafka) {
        return TopicContents.values(kafka.bootstrapServers(), Topics.ARTICLES).stream()
                .filter(article -> article.revision() == 0)
                .map(article -> article.id().value())
                .toList();
    }

    private static int listed(EmbeddedKafka kafka) {
        var lists = new HashMap<String, Integer>();
        TopicContents.values(kafka.bootstrapServers(), Topics.COVERAGE)
                .forEach(
                        list -> lists.put(list.company().value(), list.entries().size()));
        return lists.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(500));
    }
}
