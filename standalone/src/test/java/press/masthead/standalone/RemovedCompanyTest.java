package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.DeskService;
import press.masthead.profile.desk.DeskSettings;
import press.masthead.profile.desk.access.AccessLog;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.profile.desk.tokens.TokenFile;
import press.masthead.standalone.broker.EmbeddedKafka;

/// A company that leaves the register leaves every output, and nothing stumbles over the end of its list.
class RemovedCompanyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NVIDIA = "/v1/companies/nvidia";

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void itIsServedNoLongerAndTheDeskGoesOn() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of());
                var pipeline = SamplePipeline.over(kafka.bootstrapServers(), directory.resolve("state"), List.of())) {
            var port = pipeline.services().profile().port();
            assertThat(status(port, NVIDIA + "/coverage")).isEqualTo(200);
            try (var desk = desk(pipeline)) {
                RegisterPublisher.apply(
                        pipeline.settings(), withoutNvidia(pipeline), Instant.parse("2026-05-21T09:00:00Z"));

                await().atMost(PATIENCE).until(() -> hasEnded(kafka));
                await().atMost(PATIENCE).until(() -> status(port, NVIDIA + "/coverage.json") == 404);
                for (var path : List.of("", "/coverage", "/coverage.json", "/coverage.atom?limit=3", "/changes")) {
                    assertThat(status(port, NVIDIA + path)).as(path).isEqualTo(404);
                }
                await().atMost(PATIENCE).until(desk::ready);
            }
            try (var again = desk(pipeline)) {
                await().atMost(PATIENCE).until(again::ready);
            }
        }
    }

    private static boolean hasEnded(EmbeddedKafka kafka) {
        var lists = TopicContents.latest(kafka.bootstrapServers(), Topics.COVERAGE);
        return lists.containsKey("nvidia") && lists.get("nvidia") == null;
    }

    /// It is the last of the file.
    private static Map<RegisterKind, String> withoutNvidia(SamplePipeline pipeline) {
        var registers = new HashMap<>(pipeline.registers());
        registers.computeIfPresent(
                RegisterKind.COMPANIES, (_, text) -> text.substring(0, text.indexOf("  - slug: nvidia")));
        return registers;
    }

    private int status(int port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static DeskService desk(SamplePipeline pipeline) {
        return DeskService.start(
                DeskSettings.loopback(0),
                (Accounts) _ -> Optional.empty(),
                new TokenFile(Path.of("no-tokens.json"), AccessLog.beside(Path.of("no-tokens.json"))),
                pipeline.settings(),
                pipeline.services().profile().lists(),
                Site.local(pipeline.services().profile().port()),
                pipeline.services().registers(),
                Optional.empty());
    }
}
