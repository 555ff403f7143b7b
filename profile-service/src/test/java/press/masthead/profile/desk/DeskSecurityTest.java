package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSecurityTest {
    private static final String APPROVE = "/items/alibaba-qwen/w1/approve";
    private static final String ACT = "11111111-2222-3333-4444-555555555555";

    private final TestDesk desk = TestDesk.open(DeskItems.all());
    private final RawClient client = new RawClient(desk.address());

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/queue",
                "/queue?item=alibaba-qwen/w1",
                "/items/alibaba-qwen/w1",
                "/lists",
                "/lists/alibaba-qwen",
                "/audit",
                "/audit.csv",
                "/audit.jsonl",
                "/bulk",
                "/candidates/alibaba-qwen/l1",
                "/candidates/alibaba-qwen/l1/outlets.yaml",
                "/help",
                "/static/desk.js",
                "/static/htmx-2.0.8.min.js",
                "/nothing",
                "/sign-in/",
                "//queue",
                "/queue/",
                "/%71ueue",
                "/static/desk.css/../../queue",
                "/sign-in/../queue",
                "/sign-in;/queue",
                "/QUEUE",
                "/queue%00"
            })
    void nothingIsShownWithoutASession(String path) throws IOException {
        var answer = client.get(path, client.ownPage());

        assertThat(answer.status()).isIn(302, 400, 401);
        assertThat(answer.body()).doesNotContain("Qwen", "form_token", "htmx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {APPROVE, "/items/alibaba-qwen/w1/kill", "/undo", "/bulk", "/sign-out", "/queue", "/nothing"})
    void nothingIsDoneWithoutASession(String path) throws IOException {
        assertThat(client.post(path, client.ownPage(), form("")).status()).isEqualTo(401);
        assertThat(desk.edits()).isEmpty();
    }

    @Test
    void anIdleSessionIsOver() throws IOException {
        var headers = client.signedIn("anna");
        assertThat(client.get("/queue", headers).status()).isEqualTo(200);
        desk.now.updateAndGet(now -> now.plus(Duration.ofMinutes(61)));

        assertThat(client.get("/queue", headers).header("Location")).startsWith("/sign-in");
        assertThat(client.post(APPROVE, headers, form("")).status()).isEqualTo(401);
    }

    @Test
    void aPageThatLooksAgainByItselfKeepsNoSessionOpen() throws IOException {
        var headers = client.signedIn("anna");
        var pulse = new LinkedHashMap<>(headers);
        pulse.put("HX-Request", "true");
        pulse.put("HX-Trigger", "pulse");
        for (var minute = 0; minute < 60; minute += 20) {
            assertThat(client.get("/queue", pulse).status()).isEqualTo(200);
            desk.now.updateAndGet(now -> now.plus(Duration.ofMinutes(21)));
        }

        assertThat(client.get("/queue", pulse).status()).isEqualTo(401);
    }

    @Test
    void noSessionOutlivesHalfADay() throws IOException {
        var headers = client.signedIn("anna");
        for (var hour = 0; hour < 13; hour++) {
            desk.now.updateAndGet(now -> now.plus(Duration.ofMinutes(58)));
            client.get("/queue", headers);
        }

        assertThat(client.get("/queue", headers).status()).isEqualTo(302);
    }

    @Test
    void aSessionThatWasLeftIsOver() throws IOException {
        var headers = client.signedIn("anna");
        assertThat(client.post("/sign-out", headers, form(client.formToken(headers)))
                        .status())
                .isEqualTo(303);

        assertThat(client.get("/queue", headers).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {APPROVE, "/items/alibaba-qwen/w1/note", "/undo", "/bulk"})
    void aViewerChangesNothing(String path) throws IOException {
        var headers = client.signedIn(TestDesk.VIEWER);
        var page = client.get("/queue?item=alibaba-qwen/w1", headers);

        assertThat(page.body()).contains("Qwen").doesNotContain("/approve\"", "/undo\"", "/bulk");
        assertThat(client.post(path, headers, form(client.formToken(headers))).status())
                .isEqualTo(403);
        assertThat(desk.edits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, null",
        "Nothing, at all"
    })
    void aFormOfAnotherSiteDoesNothing(String name, String value) throws IOException {
        var headers = client.signedIn("anna");
        var token = client.formToken(headers);
        headers.remove("Sec-Fetch-Site");
        headers.put(name, value);

        assertThat(client.post(APPROVE, headers, form(token)).status()).isEqualTo(403);
        assertThat(desk.edits()).isEmpty();
    }

    @Test
    void aFormNeedsTheTokenOfItsOwnSession() throws IOException {
        var headers = client.signedIn("anna");
        var other = client.formToken(client.signedIn("anna"));

        assertThat(client.post(APPROVE, headers, form("")).status()).isEqualTo(403);
        assertThat(client.post(APPROVE, headers, form(other)).status()).isEqualTo(403);
        assertThat(desk.edits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/queue", "/nothing", "/static/desk.css", "/health/live"})
    void everyAnswerKeepsFramesScriptsAndCachesAway(String path) throws IOException {
        var answer = client.get(path, client.ownPage());

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isNotEmpty();
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() throws IOException {
        var answer = client.post("/sign-in", client.ownPage(), Map.of("name", "anna", "password", TestDesk.PASSWORD));

        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    void behindTlsTheCookieIsForTlsAndThisHostAlone() throws IOException {
        var settings = new DeskSettings("127.0.0.1", 0, Set.of("127.0.0.1"), true, Optional.empty());
        try (var behindTls = TestDesk.open(DeskItems.all(), settings)) {
            var visitor = new RawClient(behindTls.address());
            var answer =
                    visitor.post("/sign-in", visitor.ownPage(), Map.of("name", "anna", "password", TestDesk.PASSWORD));

            assertThat(answer.header("Set-Cookie"))
                    .startsWith("__Host-desk=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                    .doesNotContain("Domain");
        }
    }

    @Test
    void anOverlongFormIsRefusedUnread() throws IOException {
        var headers = client.ownPage();
        headers.put("Content-Length", "70000");
        assertThat(client.post("/sign-in", headers, Map.of()).status()).isEqualTo(413);

        var chunked = client.ownPage();
        chunked.put("Transfer-Encoding", "chunked");
        assertThat(client.send("POST", "/sign-in", chunked, "0\r\n\r\n").status())
                .isEqualTo(411);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8451", "127.0.0.1.evil.example", ""})
    void anotherSitesNameIsRefused(String host) throws IOException {
        var headers = client.ownPage();
        headers.put("Host", host);

        assertThat(client.get("/sign-in", headers).status()).isIn(400, 421);
    }

    @Test
    void guessingIsSlowedDown() throws IOException {
        for (var attempt = 0; attempt < 6; attempt++) {
            assertThat(attempt("bo", "wrong").status()).isEqualTo(401);
        }
        assertThat(attempt("bo", TestDesk.PASSWORD).status()).isEqualTo(429);
        desk.now.updateAndGet(now -> now.plusSeconds(10));
        assertThat(attempt("bo", TestDesk.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void whoComesGoesAndIsTurnedAwayStandsInTheAudit() throws IOException {
        try (var own = TestDesk.open(List.of())) {
            var visitor = new RawClient(own.address());
            var guess = Map.of("name", "anna", "password", "wrong");
            for (var attempt = 0; attempt < 5; attempt++) {
                visitor.post("/sign-in", visitor.ownPage(), guess);
            }
            visitor.post("/sign-in", visitor.ownPage(), Map.of("name", "correct horse", "password", ""));
            own.now.updateAndGet(now -> now.plusSeconds(300));
            var anna = visitor.signedIn("anna");
            visitor.post("/sign-out", anna, form(visitor.formToken(anna)));

            var audit = visitor.get("/audit.csv", visitor.signedIn(TestDesk.OPERATOR));
            assertThat(audit.body().lines().skip(1))
                    .map(line -> line.replaceFirst("^[^,]+,", "").replace(",\"\"", ""))
                    .containsExactly(
                            "\"olga\",\"signed in from 127.0.0.1\"",
                            "\"anna\",\"signed out\"",
                            "\"anna\",\"signed in from 127.0.0.1\"",
                            "\"not signed in\",\"did not get in under a name that nobody has: from 127.0.0.1\"",
                            "\"not signed in\",\"did not get in as anna: 5 times within the hour, last from 127.0.0.1\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "javascript:alert(1)"
            })
    void signingInLeadsNowhereElse(String to) throws IOException {
        var form = Map.of("name", "anna", "password", TestDesk.PASSWORD, "to", to);

        assertThat(client.post("/sign-in", client.ownPage(), form).header("Location"))
                .endsWith("/queue");
    }

    @Test
    void markupOfAFeedComesOutAsText() throws IOException {
        var page = client.get("/items/alibaba-qwen/w8", client.signedIn("anna"));

        assertThat(page.body())
                .contains("&lt;script>alert(1)&lt;/script>")
                .doesNotContain("<script>alert", "<img src=x", "<i>Harbour", "href=\"javascript:");
    }

    private RawClient.Answer attempt(String name, String password) throws IOException {
        return client.post("/sign-in", client.ownPage(), Map.of("name", name, "password", password));
    }

    private static Map<String, String> form(String token) {
        return Map.of("form_token", token, "act", ACT, "text", "a note", "notice", "a notice", "sure", "yes");
    }
}
