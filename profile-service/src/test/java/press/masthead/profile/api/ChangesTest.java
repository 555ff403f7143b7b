package press.masthead.profile.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.masthead.model.register.Company;
import press.masthead.profile.api.changes.Change;
import press.masthead.profile.api.changes.ChangeLog;

@Timeout(60)
class ChangesTest {
    private static final int CROWD = 300;

    private final ChangeLog log = new ChangeLog();
    private final TestSite site = new TestSite(
            TestView.of(QWEN, List.of(), List.of()).with(NVIDIA, List.of(), List.of()), log, TestSite.SITE);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aChangeIsToldWithTheIdToComeBackWith() throws Exception {
        log.complete();
        change(NVIDIA, 1, 4);
        try (var events = listen("/v1/changes", Optional.empty())) {
            assertThat(events.line("id:")).isEqualTo("id: 1:4");
            change(QWEN, 0, 7);

            assertThat(events.line("id:")).isEqualTo("id: 0:7,1:4");
            assertThat(events.line("event:")).isEqualTo("event: change");
            assertThat(events.line("data:"))
                    .contains("\"company\":\"alibaba-qwen\"", "\"version\":\"v7\"", "\"entries\":7");
        }
    }

    @Test
    void whoComesBackHearsOfEachListOnceThatItMissed() throws Exception {
        log.complete();
        change(QWEN, 0, 1);
        change(NVIDIA, 1, 1);
        change(QWEN, 0, 2);
        change(QWEN, 0, 3);
        try (var events = listen("/v1/changes", Optional.of("0:1,1:1"))) {
            assertThat(events.line("data:")).contains("\"version\":\"v3\"");
            assertThat(events.line(": nothing new")).isNotNull();
        }
        try (var events = listen("/v1/changes", Optional.of("what?"))) {
            assertThat(events.line("data:")).contains("nvidia");
            assertThat(events.line("data:")).contains("\"version\":\"v3\"");
        }
    }

    @Test
    void whoHeardOfATopicThatBeganAnewHearsAllOfThisOne() throws Exception {
        log.complete();
        change(QWEN, 0, 3);
        change(NVIDIA, 1, 1);
        try (var events = listen("/v1/changes", Optional.of("0:5000,1:1,7:2"))) {
            assertThat(events.line("id:")).isEqualTo("id: 1:1");
            assertThat(events.line("id:")).isEqualTo("id: 0:3,1:1");
            assertThat(events.line(": nothing new")).isNotNull();
        }
    }

    @Test
    void ofACompanyThatIsGoneNobodyIsTold() throws Exception {
        log.complete();
        change(QWEN, 0, 1);
        change(NVIDIA, 1, 1);
        log.forget(QWEN.slug());
        try (var events = listen("/v1/changes", Optional.of("what?"))) {
            assertThat(events.line("data:")).contains("nvidia");
            assertThat(events.line(": nothing new")).isNotNull();
        }
        assertThat(log.lines(QWEN.slug())).hasValue(0);
    }

    @Test
    void oneCompanysListenerHearsOfItAlone() throws Exception {
        log.complete();
        try (var events = listen("/v1/companies/nvidia/changes", Optional.empty())) {
            events.line("retry:");
            change(QWEN, 0, 1);
            change(NVIDIA, 1, 2);
            assertThat(events.line("data:")).contains("nvidia");
        }
    }

    @Test
    void hundredsListenAtOnce() throws Exception {
        log.complete();
        var crowd = new ArrayList<Events>();
        try {
            for (var number = 0; number < CROWD; number++) {
                crowd.add(listen("/v1/changes", Optional.empty()));
                crowd.getLast().line("retry:");
            }
            change(QWEN, 0, 1);
            for (var events : crowd) {
                assertThat(events.line("data:")).contains("alibaba-qwen");
            }
        } finally {
            for (var events : crowd) {
                events.close();
            }
        }
    }

    @Test
    void beforeItKnowsWhatHappenedItSaysSo() throws Exception {
        assertThat(site.get("/v1/changes").statusCode()).isEqualTo(503);
        log.complete();
        assertThat(site.get("/v1/companies/nobody/changes").statusCode()).isEqualTo(404);
    }

    private void change(Company company, int partition, long offset) {
        log.add(new Change(company.slug(), company.name(), (int) offset, "v" + offset, partition, offset));
    }

    private Events listen(String path, Optional<String> lastHeard) throws IOException {
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + site.port() + path).toURL().openConnection();
        lastHeard.ifPresent(id -> connection.setRequestProperty("Last-Event-ID", id));
        return new Events(connection, new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8)));
    }

    private record Events(HttpURLConnection connection, BufferedReader reader) implements AutoCloseable {
        /// The next line that begins so.
        String line(String start) throws IOException {
            while (true) {
                var line = reader.readLine();
                if (line == null) {
                    throw new IOException("the stream ended");
                }
                if (line.startsWith(start)) {
                    return line;
                }
            }
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }
}
