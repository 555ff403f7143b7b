package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import press.masthead.platform.json.Json;
import tools.jackson.databind.SerializationFeature;

/// The shape of the topology and of what it writes, as checked in. Run with `MASTHEAD_REWRITE_GOLDEN=true` to write
/// them
/// anew; then read the difference.
class PollingGoldenTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("masthead.root"), "ingest-service", "src", "test", "resources", "polling");

    @Test
    void theTopologyHasTheShapeThatIsCheckedIn() throws IOException {
        try (var bench = new PollingBench()) {
            var shape = bench.describe();

            assertThat(shape).doesNotContain("KSTREAM-", "KTABLE-");
            compare("topology.txt", shape);
        }
    }

    @Test
    void anArticleAndItsFeedsStateLookLikeTheOnesCheckedIn() throws IOException {
        try (var bench = new PollingBench()) {
            var feed = Samples.feed("tech", "https://gazette.example/tech");
            bench.answer(feed, Samples.read(feed, "a: First"));
            bench.register(feed);
            bench.tick();

            compare("article.json", json(bench.articles().getFirst()));
            compare("feed-state.json", json(Objects.requireNonNull(bench.state(feed))));
        }
    }

    private static String json(Object event) {
        return Json.MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(event) + "\n";
    }

    private static void compare(String file, String content) throws IOException {
        var golden = GOLDEN.resolve(file);
        if ("true".equals(System.getenv("MASTHEAD_REWRITE_GOLDEN"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, content);
        }
        assertThat(golden).hasContent(content);
    }
}
