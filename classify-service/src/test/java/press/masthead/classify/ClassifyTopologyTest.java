package press.masthead.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.classify.SampleArticles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyTopologyTest {
    private static final Path GOLDEN = Path.of(
            System.getProperty("masthead.root"), "classify-service", "src", "test", "resources", "topology.txt");

    @TempDir
    Path state;

    @Test
    void theShapeIsTheOneCheckedIn() throws IOException {
        var config = new StreamsConfig(Map.of("application.id", "test", "bootstrap.servers", "unused:1"));
        var shape = ClassifyTopology.build(SampleRegisters::registers, config)
                .describe()
                .toString();

        assertThat(shape).doesNotContain("KSTREAM-", "KTABLE-");
        if ("true".equals(System.getenv("MASTHEAD_REWRITE_GOLDEN"))) {
            Files.writeString(GOLDEN, shape);
        }
        assertThat(GOLDEN).hasContent(shape);
    }

    @Test
    void aLaterRevisionReplacesAnEarlierAndNeverTheOtherWayRound() {
        try (var driver = new ClassifyDriver(SampleRegisters::registers, state)) {
            driver.put(article("a", 1, "Alibaba spends"));
            driver.put(article("a", 1, "Alibaba spends"));
            driver.put(article("a", 0, "Alibaba waits"));
            driver.put(article("a", 2, "Alibaba spends more"));

            assertThat(driver.written())
                    .extracting(decision -> decision.article().headline())
                    .containsExactly("Alibaba spends", "Alibaba spends more");
        }
    }

    @Test
    void whatWasReadLaterIsNewsThoughItsRevisionsBeginAnewAndAReplayIsNone() {
        var before = article("a", 2, "Alibaba spends").asRevision(2, Instant.ofEpochSecond(8));
        var corrected = article("a", 0, "Alibaba saves").asRevision(0, Instant.ofEpochSecond(9));
        try (var driver = new ClassifyDriver(SampleRegisters::registers, state)) {
            Stream.of(before, corrected, before, corrected).forEach(driver::put);

            assertThat(driver.written())
                    .extracting(decision -> decision.article().headline())
                    .containsExactly("Alibaba spends", "Alibaba saves");
        }
    }
}
