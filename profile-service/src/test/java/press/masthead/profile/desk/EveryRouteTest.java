package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What each route of the desk, as the desk itself lists them, answers to those who may not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest {
    private static final String ACT = "11111111-2222-3333-4444-555555555555";
    private static final Map<String, String> PARTS = Map.of(
            "{company}", "alibaba-qwen",
            "{article}", "w1",
            "{verb}", "approve",
            "{host}", "quayside.example",
            "{kind}", "OUTLETS",
            "{version}", "1",
            "{id}", "0");
    private static final Set<String> DOOR = Set.of(
            "GET /sign-in",
            "POST /sign-in",
            "GET /static/desk.css",
            "GET /static/icon.svg",
            "GET /health/live",
            "GET /health/ready");

    private final TestDesk desk = TestDesk.open(DeskItems.all());
    private final RawClient client = new RawClient(desk.address());

    @AfterAll
    void close() {
        desk.close();
    }

    /// Sends it a request.
    private interface Visitor {
        RawClient.Answer ask(String method, String path) throws IOException;
    }

    @Test
    void aStrangerFindsTheDoorAlone() throws IOException {
        assertThat(desk.routes()).hasSizeGreaterThan(30);

        assertThat(opened((method, path) -> sent(method, path, client.ownPage(), "")))
                .isEqualTo(DOOR);
    }

    @Test
    void aSessionThatIsOverOpensNoMore() throws IOException {
        var headers = client.signedIn(TestDesk.OPERATOR);
        var token = client.formToken(headers);
        desk.now.updateAndGet(now -> now.plus(Duration.ofMinutes(61)));

        assertThat(opened((method, path) -> sent(method, path, headers, token))).isEqualTo(DOOR);
    }

    @Test
    void aViewerChangesNothing() throws IOException {
        var may = opened((method, path) -> {
            var headers = client.signedIn(TestDesk.VIEWER);
            return sent(method, path, headers, client.formToken(headers));
        });

        may.removeIf(route -> route.startsWith("GET "));
        assertThat(may).containsExactlyInAnyOrder("POST /sign-in", "POST /sign-out");
        assertThat(desk.edits()).isEmpty();
    }

    @Test
    void nothingIsDoneByAFormWithoutItsToken() throws IOException {
        var done = opened((method, path) -> sent(method, path, client.signedIn(TestDesk.OPERATOR), ""));

        done.removeIf(route -> route.startsWith("GET "));
        assertThat(done).containsExactly("POST /sign-in");
        assertThat(desk.edits()).isEmpty();
    }

    /// The routes that neither refuse nor lead to the door.
    private Set<String> opened(Visitor visitor) throws IOException {
        var opened = new TreeSet<String>();
        for (var route : desk.routes()) {
            var method = route.substring(0, route.indexOf(' '));
            var path = route.substring(route.indexOf(' ') + 1);
            for (var part : PARTS.entrySet()) {
                path = path.replace(part.getKey(), part.getValue());
            }
            var answer = visitor.ask(method, path);
            var refused = answer.status() == 401 || answer.status() == 403;
            if (!refused && !answer.header("Location").startsWith("/sign-in?to=")) {
                opened.add(route);
            }
        }
        return opened;
    }

    private RawClient.Answer sent(String method, String path, Map<String, String> headers, String token)
            throws IOException {
        return method.equals("POST")
                ? client.post(
                        path,
                        headers,
                        Map.of("form_token", token, "act", ACT, "name", "anna", "password", TestDesk.PASSWORD))
                : client.send(method, path, headers, "");
    }
}
