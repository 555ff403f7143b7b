package press.masthead.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.Decision;
import press.masthead.model.FeedId;
import press.masthead.model.Verdict;
import press.masthead.model.register.Registers;
import press.masthead.platform.topics.Topics;

class ClassifyTopologyTest {
    private static final Path GOLDEN = Path.of(
            System.getProperty("masthead.root"), "classify-service", "src", "test", "resources", "topology.txt");

    @TempDir
    Path state;

    private final Registers usual = SampleRegisters.registers();
    private final AtomicReference<Registers> inForce = new AtomicReference<>(usual);
    private TopologyTestDriver driver;
    private TestInputTopic<ArticleId, Article> articles;
    private TestOutputTopic<ArticleId, Decision> decisions;

    @BeforeEach
    void start() {
        driver = new TopologyTestDriver(ClassifyTopology.build(inForce::get, config()), properties(), Instant.EPOCH);
        articles = driver.createInputTopic(
                Topics.ARTICLES.name(),
                Topics.ARTICLE_ID.serializer(),
                Topics.ARTICLES.value().serializer());
        decisions = driver.createOutputTopic(
                Topics.DECISIONS.name(),
                Topics.ARTICLE_ID.deserializer(),
                Topics.DECISIONS.value().deserializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void theShapeIsTheOneCheckedIn() throws IOException {
        var shape = ClassifyTopology.build(inForce::get, config()).describe().toString();

        assertThat(shape).doesNotContain("KSTREAM-", "KTABLE-");
        if ("true".equals(System.getenv("MASTHEAD_REWRITE_GOLDEN"))) {
            Files.writeString(GOLDEN, shape);
        }
        assertThat(GOLDEN).hasContent(shape);
    }

    @Test
    void aLaterRevisionReplacesAnEarlierAndNeverTheOtherWayRound() {
        put(article(1, "Alibaba spends"));
        put(article(1, "Alibaba spends"));
        put(article(0, "Alibaba waits"));
        put(article(2, "Alibaba spends more"));

        assertThat(decisions.readValuesToList())
                .extracting(decision -> decision.article().headline())
                .containsExactly("Alibaba spends", "Alibaba spends more");
    }

    @Test
    void aChangeOfTheRegistersIsAppliedToWhatWasDecided() {
        put(article(0, "Alibaba spends"));
        tick();
        assertThat(lists()).containsExactly(Verdict.ALLOW);

        inForce.set(SampleRegisters.stricter());
        tick();
        assertThat(lists()).containsExactly(Verdict.REVIEW);
        tick();
        assertThat(lists()).isEmpty();
    }

    @Test
    void anUnchangedDecisionIsNotWrittenAgain() {
        put(article(0, "Alibaba spends"));
        tick();
        decisions.readValuesToList();

        inForce.set(SampleRegisters.with(policyWithAComment()));
        tick();

        assertThat(lists()).isEmpty();
    }

    @Test
    void registersThatComeBackBeforeTheFirstTickLeaveNothingBehind() {
        tick();
        inForce.set(SampleRegisters.stricter());
        put(article(0, "Alibaba spends"));
        inForce.set(usual);
        tick();

        assertThat(lists()).containsExactly(Verdict.REVIEW, Verdict.ALLOW);
    }

    @Test
    void workIsBoundedPerTickAndGoesOnWhereItWasLeft() {
        for (var number = 0; number < 1_100; number++) {
            var article = article("a" + number, 0, "Alibaba spends");
            articles.pipeInput(article.id(), article);
        }
        tick(3);
        decisions.readValuesToList();

        inForce.set(SampleRegisters.stricter());
        tick();
        assertThat(lists()).hasSize(500);
        tick();
        tick();
        tick();
        assertThat(lists()).hasSize(600);
    }

    private StreamsConfig config() {
        return new StreamsConfig(properties());
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        return properties;
    }

    private List<Verdict> lists() {
        return decisions.readValuesToList().stream()
                .map(decision -> decision.verdicts().list())
                .toList();
    }

    private void tick(int times) {
        for (var tick = 0; tick < times; tick++) {
            tick();
        }
    }

    private void tick() {
        driver.advanceWallClockTime(Duration.ofMillis(100));
    }

    private void put(Article article) {
        articles.pipeInput(article.id(), article);
    }

    private static String policyWithAComment() {
        return SampleRegisters.policy() + "# nothing else\n";
    }

    private static Article article(int revision, String headline) {
        return article("a", revision, headline);
    }

    private static Article article(String id, int revision, String headline) {
        var url = "https://cnbc.example/a";
        return new Article(
                new ArticleId(id),
                revision,
                new FeedId("f"),
                "",
                url,
                url,
                "cnbc",
                headline,
                "",
                "A text.",
                "Jane Doe",
                new Dating.Undated(""),
                new Dating.Undated(""),
                "en",
                List.of(),
                Instant.EPOCH);
    }
}
