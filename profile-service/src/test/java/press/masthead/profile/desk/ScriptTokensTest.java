package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.profile.desk.tokens.Scope;
import press.masthead.profile.desk.tokens.TokenFile.Made;

/// Scripts at the desk: what their tokens open, and what they do not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptTokensTest {
    private static final String APPROVE = "/items/alibaba-qwen/w1/approve";
    private static final Pattern MADE = Pattern.compile("masthead_[0-9a-f]{12}_[A-Za-z0-9_-]{43}");

    private final TestDesk desk = TestDesk.open(DeskItems.all());
    private final RawClient client = new RawClient(desk.address());

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /queue, queue:read",
        "GET, /queue.json, queue:read",
        "GET, /items/alibaba-qwen/w1, queue:read",
        "GET, /lists, lists:read",
        "GET, /lists/alibaba-qwen, lists:read",
        "GET, /lists/alibaba-qwen/outputs, lists:read",
        "GET, /registers, registers:read",
        "GET, /audit, audit:read",
        "GET, /audit.csv, audit:read",
        "GET, /audit.jsonl, audit:read",
        "POST, /items/alibaba-qwen/w2/note, edits:write",
        "POST, /undo, edits:write"
    })
    void eachRouteOpensToItsScopeAlone(String method, String path, String scope) throws IOException {
        var own = Scope.of(scope);
        var others = Arrays.stream(Scope.values()).filter(other -> other != own).toList();
        var edits = desk.edits().size();
        var expired = made(own);
        desk.now.updateAndGet(now -> now.plus(Duration.ofDays(31)));
        var revoked = made(own);
        desk.tokens.revoke(revoked.token().id(), TestDesk.OPERATOR, desk.now.get());
        var wrong = made(own).text().substring(0, 60);

        assertThat(send(method, path, bearer(made(others)))).isEqualTo(403);
        assertThat(send(method, path, bearer(expired))).isEqualTo(401);
        assertThat(send(method, path, bearer(revoked))).isEqualTo(401);
        assertThat(send(method, path, header("Bearer " + wrong + "AA"))).isEqualTo(401);
        assertThat(send(method, path, header("Basic " + made(own).text()))).isEqualTo(401);
        assertThat(send(method, path, client.ownPage())).isIn(302, 401);
        assertThat(desk.edits()).hasSize(edits);
        assertThat(send(method, path, bearer(made(own)))).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /tokens",
        "POST, /tokens",
        "POST, /tokens/abc/revoke",
        "GET, /bulk",
        "POST, /bulk",
        "POST, /queue",
        "POST, /sign-in",
        "POST, /sign-out",
        "GET, /help",
        "GET, /nothing",
        "GET, //queue",
        "GET, /QUEUE"
    })
    void noTokenOpensTheRest(String method, String path) throws IOException {
        assertThat(send(method, path, bearer(made(List.of(Scope.values()))))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/queue?access_token=%s", "/queue.json?x=%s", "/%s"})
    void aTokenInAnAddressIsRefused(String address) throws IOException {
        var made = made(Scope.QUEUE_READ);
        var answer = client.get(address.formatted(made.text()), bearer(made));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Revoke it").doesNotContain(made.text());
    }

    @Test
    void aScriptReadsTheQueueAndEditsWhatItReadThere() throws IOException {
        var token = bearer(made(List.of(Scope.QUEUE_READ, Scope.EDITS_WRITE)));
        var queue = client.get("/queue.json?company=alibaba-qwen", token);
        assertThat(queue.header("Content-Type")).startsWith("application/json");
        assertThat(queue.body()).contains("\"article\":\"w1\"", "\"seen\":\"sha256:");
        var act = "22222222-2222-3333-4444-555555555555";
        var form = Map.of("act", act, "seen", "");

        assertThat(client.post(APPROVE, token, form).body()).isEqualTo("{\"act\":\"%s-approve\"}".formatted(act));
        assertThat(client.post(APPROVE, token, form).status()).isEqualTo(200);
        assertThat(desk.edits())
                .filteredOn(edit -> edit.id().value().startsWith(act))
                .singleElement()
                .satisfies(edit -> assertThat(edit.editor()).isEqualTo("token:nightly"));
        var other = bearer(desk.tokens.make("other", List.of(Scope.EDITS_WRITE), 30, "olga", desk.now.get()));
        var overtaken =
                client.post(APPROVE, other, Map.of("act", "33333333-2222-3333-4444-555555555555", "seen", "unknown"));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(overtaken.body()).contains("token:nightly approved it");
        assertThat(client.post("/items/alibaba-qwen/w1/dance", token, form).status())
                .isEqualTo(422);
    }

    @Test
    void whoMayOnlyReadKeepsNobodyFromAnItem() throws IOException {
        client.get("/items/alibaba-qwen/w1", bearer(made(Scope.QUEUE_READ)));
        client.get("/items/alibaba-qwen/w1", client.signedIn(TestDesk.VIEWER));
        client.get("/queue?item=alibaba-qwen/w1", client.signedIn(TestDesk.VIEWER));
        assertThat(client.get("/items/alibaba-qwen/w1", client.signedIn("anna")).body())
                .doesNotContain("has this open too");

        assertThat(client.get("/items/alibaba-qwen/w1", client.signedIn("bo")).body())
                .contains("anna has this open too");
    }

    @Test
    void aSessionBesideATokenAddsNothingToIt() throws IOException {
        var headers = bearer(made(Scope.LISTS_READ));
        headers.put("Cookie", client.signedIn("anna").getOrDefault("Cookie", ""));

        assertThat(client.get("/queue", headers).status()).isEqualTo(403);
    }

    @Test
    void operatorsAloneMakeAndRevokeTokensAtTheDesk() throws IOException {
        for (var name : List.of("anna", TestDesk.VIEWER)) {
            var headers = client.signedIn(name);
            assertThat(client.get("/tokens", headers).status()).isEqualTo(403);
            assertThat(client.post("/tokens", headers, form(headers)).status()).isEqualTo(403);
            assertThat(client.post("/tokens/abc/revoke", headers, form(headers)).status())
                    .isEqualTo(403);
        }
        var olga = client.signedIn(TestDesk.OPERATOR);
        var page = client.post("/tokens", olga, form(olga));
        var made = MADE.matcher(page.body());
        assertThat(made.find()).isTrue();
        var text = made.group();

        assertThat(client.get("/tokens", olga).body()).contains("sweeper").doesNotContain(text);
        assertThat(client.get("/lists", header("Bearer " + text)).status()).isEqualTo(200);
        var revoke = "/tokens/" + text.substring(9, 21) + "/revoke";
        assertThat(client.post(revoke, olga, form(olga)).status()).isEqualTo(303);
        assertThat(client.get("/lists", header("Bearer " + text)).status()).isEqualTo(401);
        assertThat(client.post(revoke, olga, form(olga)).status()).isEqualTo(404);
    }

    @Test
    void aTokenNeedsAScopeANameAndAnEnd() throws IOException {
        var olga = client.signedIn(TestDesk.OPERATOR);
        for (var wrong : List.of(Map.of("scope", ""), Map.of("called", "a b"), Map.of("days", "367"))) {
            var form = form(olga);
            form.putAll(wrong);
            assertThat(client.post("/tokens", olga, form).status()).isEqualTo(422);
        }
    }

    private Made made(Scope scope) {
        return made(List.of(scope));
    }

    private Made made(List<Scope> scopes) {
        return desk.tokens.make("nightly", scopes, 30, "olga", desk.now.get());
    }

    private Map<String, String> bearer(Made made) {
        return header("Bearer " + made.text());
    }

    private Map<String, String> header(String authorization) {
        var headers = new LinkedHashMap<>(client.ownPage());
        headers.remove("Sec-Fetch-Site");
        headers.put("Authorization", authorization);
        return headers;
    }

    private int send(String method, String path, Map<String, String> headers) throws IOException {
        var form = Map.of(
                "act",
                "11111111-2222-3333-4444-555555555555",
                "text",
                "a note",
                "name",
                "11111111-2222-3333-4444-666666666666");
        return (method.equals("GET") ? client.get(path, headers) : client.post(path, headers, form)).status();
    }

    private Map<String, String> form(Map<String, String> headers) throws IOException {
        return new LinkedHashMap<>(Map.of(
                "form_token", client.formToken(headers), "called", "sweeper", "scope", "lists:read", "days", "30"));
    }
}
