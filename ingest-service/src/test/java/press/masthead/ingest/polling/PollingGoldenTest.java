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
/// them anew; then read the difference.
class PollingGoldenTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("masthead.root"), "ingest-service", "src", "test", "resources", "polling");

    @Test
    void theTopologyHasTheShapeThatIsCheckedIn() throws IOException {
        try (var rig = new PollingRig()) {
            var shape = rig.describe();

            assertThat(shape).doesNotContain("KSTREAM-", "KTABLE-");
            compare("topology.txt", shape);
        }
    }

    @Test
    void anArticleAndItsFeedsStateLookLikeTheOnesCheckedIn() throws IOException {
        try (var rig = new PollingRig()) {
            var feed = Samples.feed("tech", "https://gazette.example/tech");
            rig.answer(feed, Samples.read(feed, "a: First"));
            rig.register(feed);
            rig.tick();

            compare("article.json", json(rig.articles().getFirst()));
            compare("feed-state.json", json(Objects.requireNonNull(rig.state(feed))));
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
