package press.masthead.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.EditId;
import press.masthead.platform.registers.RegisterWatch;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Parts;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.ProfileService;
import press.masthead.profile.api.instances.Address;
import press.masthead.profile.api.instances.Views;
import press.masthead.profile.api.representations.Site;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Samples;

/// Two instances of the profile service share the partitions: either answers for any company and any decision, also
/// while the other is away.
@Tag("long")
class AnyInstanceTest {
    private static final String GROUP = "test-profile";
    private static final String COVERAGE = "/v1/companies/alibaba-qwen/coverage";
    private static final Site SITE = new Site("https://coverage.example", "");

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void eitherAnswersForAllAlsoWhileTheOtherIsAway() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            var paths = filled(kafka);
            var port = freePort();
            try (var one = instance(kafka, "one", freePort())) {
                var other = instance(kafka, "other", port);
                try {
                    patiently().until(() -> membersAtWork(kafka) == 2);
                    patiently().untilAsserted(() -> assertSame(paths, one.port(), port));
                    whatNobodyHasIsNotFound(one.port(), port);
                    patiently().untilAsserted(() -> hasCopiesOf(paths, one.port()));
                } finally {
                    other.close();
                }
                var asked = 0;
                while (membersAtWork(kafka) == 2) {
                    assertThat(ask(one.port(), COVERAGE).statusCode()).isEqualTo(200); // a whole list never waits
                    for (var path : paths) {
                        answersOrIsBusy(path, one.port());
                    }
                    asked++;
                }
                assertThat(asked).isPositive();
                patiently().untilAsserted(() -> answers(paths, one.port()));
                try (var again = instance(kafka, "other", port)) {
                    patiently().until(() -> membersAtWork(kafka) == 2);
                    patiently().untilAsserted(() -> assertSame(paths, one.port(), again.port()));
                }
            }
        }
    }

    @Test
    void withOnePartitionWhatIsKilledIsGoneAndWhatIsAbsentIsNotFound() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            var settings = settings(kafka, "1", 0);
            Broker.prepare(settings, 1);
            try (var pipeline = SamplePipeline.over(kafka.bootstrapServers(), directory.resolve("one"), List.of())) {
                var port = pipeline.services().profile().port();
                var listed = pipeline.list().entries();
                Edits.publish(
                        settings,
                        listed.stream().map(entry -> kill(entry.article())).toList());

                assertThat(listed).isNotEmpty();
                for (var entry : listed) {
                    patiently()
                            .until(() -> ask(port, "/v1/decisions/" + entry.article())
                                            .statusCode()
                                    == 410);
                }
                assertThat(ask(port, "/v1/decisions/none").statusCode()).isEqualTo(404);
            }
        }
    }

    private static Edit kill(ArticleId article) {
        return new Edit(
                new EditId("kill-" + article),
                SamplePipeline.QWEN,
                article,
                "editor",
                Instant.EPOCH,
                "",
                new Edit.Action.Kill("Withdrawn."),
                "",
                "");
    }

    private void assertSame(List<String> paths, int one, int other) throws Exception {
        assertThat(answers(paths, one)).isEqualTo(answers(paths, other));
    }

    private Map<String, String> answers(List<String> paths, int port) throws Exception {
        var answers = new TreeMap<String, String>();
        for (var path : paths) {
            var answer = ask(port, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            answers.put(path, answer.headers().firstValue("ETag").orElse("") + answer.body());
        }
        return answers;
    }

    /// While the work is taken over an instance may ask for patience; it never says that there is nothing.
    private void answersOrIsBusy(String path, int port) {
        var status = patiently().until(() -> ask(port, path).statusCode(), answered -> answered != 503);
        assertThat(status).as(path).isEqualTo(200);
    }

    /// The instance alone, told that it is asked on another's behalf.
    private void hasCopiesOf(List<String> paths, int port) throws Exception {
        for (var path : paths) {
            assertThat(ask(port, path, Views.PASSED_ON, "1").statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    private void whatNobodyHasIsNotFound(int... ports) throws Exception {
        for (var port : ports) {
            for (var id : List.of("none", "nothing", "nobody", "nowhere", "never", "nil")) {
                assertThat(ask(port, "/v1/decisions/" + id).statusCode()).isEqualTo(404);
            }
            assertThat(ask(port, "/v1/decisions?url=https://news.example/none").statusCode())
                    .isEqualTo(404);
            assertThat(ask(port, COVERAGE + "?cursor=bm9uZQ").statusCode()).isEqualTo(400);
        }
    }

    /// The sample feeds listed, and what to ask for then.
    private List<String> filled(EmbeddedKafka kafka) throws Exception {
        try (var _ = SamplePipeline.over(
                kafka.bootstrapServers(), directory.resolve("before"), new Samples(SamplePipeline.HOME).edits())) {
            var paths = new ArrayList<String>(List.of(
                    COVERAGE + "?tier=named_press", COVERAGE + ".html?language=en", COVERAGE + ".atom?limit=3"));
            for (var decision : TopicContents.values(kafka.bootstrapServers(), Topics.DECISIONS).stream()
                    .collect(Collectors.toMap(AnyInstanceTest::id, decision -> decision, (_, last) -> last))
                    .values()) {
                paths.add("/v1/decisions/" + id(decision));
                paths.add("/v1/articles/" + id(decision));
                paths.add("/v1/decisions?url="
                        + URLEncoder.encode(decision.article().url(), UTF_8));
            }
            return paths;
        }
    }

    private static String id(Decision decision) {
        return decision.article().id().value();
    }

    private HttpResponse<String> ask(int port, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private record Running(Parts parts, int port) implements AutoCloseable {
        @Override
        public void close() {
            parts.close();
        }
    }

    private Running instance(EmbeddedKafka kafka, String name, int port) {
        var settings = settings(kafka, name, port);
        var parts = new Parts();
        var registers = parts.opened(RegisterWatch.start(settings, Duration.ofSeconds(30)));
        var service = parts.opened(ProfileService.start(settings, registers, SITE, new Address("127.0.0.1:" + port)));
        return new Running(parts, service.port());
    }

    private ServiceSettings settings(EmbeddedKafka kafka, String name, int port) {
        return new ServiceSettings(
                "test",
                name,
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                directory.resolve(name),
                "127.0.0.1",
                port,
                1);
    }

    private static long membersAtWork(EmbeddedKafka kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            return admin.describeConsumerGroups(Set.of(GROUP)).all().get().values().stream()
                    .flatMap(described -> described.members().stream())
                    .map(MemberDescription::assignment)
                    .filter(assignment -> !assignment.topicPartitions().isEmpty())
                    .count();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(200));
    }
}
