package press.masthead.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A hub is named by a document that anyone may have written.
class HubClientTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Map<String, String> FORM = Map.of("hub.mode", "subscribe", "hub.secret", "abc");

    private final MockWebServer hub = new MockWebServer();
    private final MockWebServer other = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        hub.start();
        other.start();
    }

    @AfterEach
    void stop() {
        hub.close();
        other.close();
    }

    @Test
    void whatWeAreAllowedToAskIsAsked() throws Exception {
        hub.enqueue(new MockResponse.Builder().code(202).build());

        assertThat(ask(url(hub), Set.of(host(hub)))).isEmpty();
        var body = Objects.requireNonNull(hub.takeRequest().getBody()).utf8();
        assertThat(body).contains("hub.mode=subscribe", "hub.secret=abc");
    }

    @Test
    void aNameThatIsNotAsciiIsToldAsItIs() throws Exception {
        hub.enqueue(new MockResponse.Builder().code(202).build());

        var client = new HubClient(_ -> "Züri-Leser/1", Set.of(host(hub)), Limits.USUAL);
        assertThat(client.ask(url(hub), FORM, NOW).cause()).isEmpty();
        assertThat(hub.takeRequest().getHeaders().get("User-Agent")).isEqualTo("Züri-Leser/1");
    }

    @Test
    void noHubOnThisMachineIsAsked() {
        assertThat(ask(url(hub), Set.of())).contains("neither 80 nor 443");
        assertThat(ask("http://127.0.0.1/hub", Set.of())).contains("loopback");
        assertThat(ask("http://2130706433/hub", Set.of())).contains("loopback");
        assertThat(ask("http://169.254.169.254/hub", Set.of())).contains("link-local");
        assertThat(ask("ftp://hub.example/", Set.of())).isEqualTo("the hub has no http or https URL");
        assertThat(hub.getRequestCount()).isZero();
    }

    @Test
    void aHubThatIsBusySaysUntilWhen() {
        hub.enqueue(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "3600")
                .build());

        var answer = answer(url(hub), Set.of(host(hub)));

        assertThat(answer.cause()).isEqualTo("the hub answers with status 429");
        assertThat(answer.heldUntil()).isBetween(NOW.plusSeconds(3_600), NOW.plusSeconds(3_660));
    }

    @Test
    void aSecretDoesNotFollowARedirect() {
        hub.enqueue(new MockResponse.Builder()
                .code(307)
                .setHeader("Location", url(other))
                .build());

        assertThat(ask(url(hub), Set.of(host(hub), host(other)))).isEqualTo("the hub answers with status 307");
        assertThat(other.getRequestCount()).isZero();
    }

    private static String ask(String url, Set<String> allowed) {
        return answer(url, allowed).cause();
    }

    private static HubClient.Answer answer(String url, Set<String> allowed) {
        return new HubClient(_ -> "Masthead/1 (test)", allowed, Limits.USUAL).ask(url, FORM, NOW);
    }

    private static String host(MockWebServer server) {
        return "127.0.0.1:" + server.getPort();
    }

    private static String url(MockWebServer server) {
        return "http://" + host(server) + "/hub";
    }
}
