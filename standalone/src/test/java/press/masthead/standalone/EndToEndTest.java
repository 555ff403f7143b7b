package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.kafka.KafkaContainer;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.model.Reason;
import press.masthead.model.Verdict;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.representations.ListText;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Samples;

/// The whole of Masthead: real feed bytes from a real HTTP server through a real broker into Alibaba Qwen's list.
class EndToEndTest {
    /// What the profile page shows.
    private static final String RECENT_COVERAGE = """
            - May 2026 — Alibaba Q4 FY26 6-K: Cloud Intelligence Group external revenue +40% YoY; AI revenue triple-digit YoY for 11 consecutive quarters.
            - Apr 2026 — Alibaba’s AI push shifts from open-source to enterprise monetization: Model Studio enterprise-tenant trajectory.
            - Q1 FY26 — Alibaba Q1 FY26 capex reaches RMB 38.6B — historic high; AI-infrastructure concentration.
            - 2025 — Alibaba develops AI inferencing chip (T-Head Hanguang) as exports of NVIDIA H20 continue to stall.
            - May 2025 — NVIDIA modifies H20 chip for China to overcome US export controls — H20 shipment to PRC stalls.
            - Sep 2025 — Jack Ma returns to make Alibaba great again: AI push and consumer-subsidy war.
            - 2025 — CRS R48642: US export controls on PRC AI — 42 entity-list additions Mar 2025 and 23 more Sep 2025.
            """;

    /// The same seven articles as the machine lists them: their own headlines, newest first.
    private static final List<String> MACHINES_OWN = List.of(
            "May 2026 | Alibaba Group Holding Ltd 6-K: results for the quarter and fiscal year ended March 31, 2026 (Q4 FY26)",
            "Apr 2026 | Alibaba’s AI push shifts from open source to enterprise monetization",
            "2025 | R48642: U.S. export controls on artificial intelligence and the People’s Republic of China",
            "2025 | Alibaba develops AI inferencing chip as exports of Nvidia H20 continue to stall",
            "Sep 2025 | Jack Ma returns to make Alibaba great again",
            "Q1 FY26 | 阿里巴巴2026财年第一季度资本开支达386亿元，创历史新高",
            "May 2025 | Nvidia modifies H20 chip for China to overcome US export controls");

    /// Why nothing of these feeds is listed.
    private static final Map<String, String> REASONS = Map.of(
            "ft-technology", "COMMENTARY_ONLY",
            "bloomberg-technology", "COMMENTARY_ONLY",
            "wsj-tech", "COMMENTARY_ONLY",
            "the-information", "COMMENTARY_ONLY",
            "yahoo-finance", "WIRE_REPOST",
            "sina-tech", "WIRE_REPOST",
            "pr-newswire", "PRESS_RELEASE_AS_NEWS",
            "ai-digest", "UNSOURCED_ROUNDUP",
            "link-post", "OUTLET_UNKNOWN");

    @TempDir
    Path directory;

    @Test
    void feedsBecomeThePagesList() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            makesThePagesList(kafka.bootstrapServers());
        }
    }

    @Test
    @Tag("docker")
    void feedsBecomeThePagesListOverAnyBroker() throws Exception {
        try (var kafka = new KafkaContainer("apache/kafka:4.3.1")) {
            kafka.start();
            makesThePagesList(kafka.getBootstrapServers());
        }
    }

    @Test
    void withoutAnEditorTheSameArticlesAreListedByRule() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of());
                var pipeline = SamplePipeline.over(kafka.bootstrapServers(), directory.resolve("state"), List.of())) {
            assertThat(pipeline.list().entries()).map(EndToEndTest::line).isEqualTo(MACHINES_OWN);
            everyOtherArticleSaysWhy(kafka.bootstrapServers(), pipeline.list());
        }
    }

    private void makesThePagesList(String bootstrapServers) throws Exception {
        var edits = new Samples(SamplePipeline.HOME).edits();
        try (var pipeline = SamplePipeline.over(bootstrapServers, directory.resolve("state"), edits)) {
            assertThat(ListText.of(pipeline.list())).isEqualTo(RECENT_COVERAGE);
        }
    }

    /// Whatever is about the company and not listed has a reason with public wording; the reasons are those that the
    /// samples were made for.
    private static void everyOtherArticleSaysWhy(String bootstrapServers, CoverageList list) {
        var listed = list.entries().stream().map(CoverageEntry::article).toList();
        var keptOut = TopicContents.values(bootstrapServers, Topics.DECISIONS).stream()
                .filter(decision -> !listed.contains(decision.article().id()))
                .toList();
        assertThat(keptOut).hasSizeGreaterThan(60).allSatisfy(decision -> {
            var isAbout = decision.companies().stream()
                    .anyMatch(match -> match.slug().equals(SamplePipeline.QWEN) && match.about());
            if (isAbout) {
                assertThat(decision.verdicts().list()).isNotEqualTo(Verdict.ALLOW);
                assertThat(decision.reasons())
                        .isNotEmpty()
                        .allMatch(reason -> !reason.wording().isBlank());
            }
        });
        REASONS.forEach((feed, reason) -> assertThat(keptOut)
                .filteredOn(decision -> decision.article().feed().value().equals(feed))
                .as(feed)
                .isNotEmpty()
                .allSatisfy(decision ->
                        assertThat(decision.reasons()).extracting(Reason::code).contains(reason)));
    }

    private static String line(CoverageEntry entry) {
        return entry.label() + " | " + entry.headline();
    }
}
