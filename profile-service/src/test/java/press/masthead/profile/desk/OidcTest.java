package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.profile.desk.access.AccessEvent;

/// Sign-in with an OpenID provider over HTTP: who is let in, and every way not to be.
class OidcTest {
    private OpenIdProvider provider;
    private TestDesk desk;
    private RawClient client;

    @BeforeEach
    void open() throws IOException {
        provider = new OpenIdProvider();
        desk = TestDesk.open(List.of(), provider.settings("preferred_username"));
        client = new RawClient(desk.address());
    }

    @AfterEach
    void close() {
        desk.close();
        provider.close();
    }

    @Test
    void whoTheProviderVouchesForIsSignedInAsTheirAccount() throws Exception {
        assertThat(client.get("/sign-in?to=%2Faudit%3Fq%3Da%26editor%3Dbo", client.ownPage())
                        .body())
                .contains("href=\"/sign-in/provider?to=%2Faudit%3Fq%3Da%26editor%3Dbo\"", "Sign in with localhost");

        var back = comeBack("/sign-in/provider?to=/audit");

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.header("Refresh")).isEqualTo("0; url=/audit");
        assertThat(back.head().lines())
                .anyMatch(line -> line.startsWith("Set-Cookie: desk=")
                        && line.contains("SameSite=Strict")
                        && line.contains("HttpOnly"));
        assertThat(queue(back)).contains("anna");
        assertThat(desk.tokens.log().latest(_ -> true, 9))
                .extracting(AccessEvent::editor, AccessEvent::kind, AccessEvent::detail)
                .containsExactly(tuple("anna", AccessEvent.Kind.SIGNED_IN, "with localhost from 127.0.0.1"));
    }

    @Test
    void theRoleIsTheAccounts() throws Exception {
        provider.says = claims -> claims.claim("preferred_username", TestDesk.VIEWER);

        assertThat(queue(comeBack("/sign-in/provider")))
                .contains(TestDesk.VIEWER)
                .doesNotContain("name=\"form_token\" value=\"\"");
    }

    static List<Arguments> lies() {
        return List.of(
                lie("another's nonce", claims -> claims.claim("nonce", "another")),
                lie("no nonce", claims -> claims.claim("nonce", null)),
                lie("another client's", claims -> claims.audience("another")),
                lie("another issuer's", claims -> claims.issuer("https://id.example")),
                lie(
                        "expired",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600)))),
                lie("nobody here", claims -> claims.claim("preferred_username", "mallory")),
                lie("nearly somebody", claims -> claims.claim("preferred_username", "Anna")),
                lie("more than somebody", claims -> claims.claim("preferred_username", "anna ")),
                lie("an empty name", claims -> claims.claim("preferred_username", "")),
                lie(
                        "another claim's name",
                        claims -> claims.claim("preferred_username", null)
                                .claim("name", "anna")
                                .subject("anna")),
                lie("no name", claims -> claims.claim("preferred_username", null)),
                lie("a name that is a list", claims -> claims.claim("preferred_username", List.of("anna"))));
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> says) {
        return Arguments.argumentSet(what, says);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void whatDoesNotHoldLetsNobodyIn(UnaryOperator<JWTClaimsSet.Builder> says) throws Exception {
        provider.says = says;

        refused(comeBack("/sign-in/provider"));
        assertThat(desk.tokens.log().latest(_ -> true, 9))
                .extracting(AccessEvent::editor, AccessEvent::kind, AccessEvent::name)
                .containsExactly(tuple(AccessEvent.STRANGER, AccessEvent.Kind.TURNED_AWAY, ""));
    }

    @Test
    void anotherKeysSignatureLetsNobodyIn() throws Exception {
        provider.signsWithAnotherKey = true;

        refused(comeBack("/sign-in/provider"));
    }

    @Test
    void noSignatureLetsNobodyIn() throws Exception {
        provider.signsNot = true;

        refused(comeBack("/sign-in/provider"));
    }

    @Test
    void aWayBackIsForTheBrowserThatBeganItAndForOnce() throws Exception {
        var begun = client.get("/sign-in/provider", client.ownPage());
        var back = fromProvider(begun);

        refused(client.get(back, client.ownPage()));
        assertThat(client.get(back, with(begun)).status()).isEqualTo(200);
        refused(client.get(back, with(begun)));
    }

    @Test
    void aWayBackEndsAfterTenMinutes() throws Exception {
        var begun = client.get("/sign-in/provider", client.ownPage());
        var back = fromProvider(begun);
        desk.now.updateAndGet(now -> now.plusSeconds(601));

        refused(client.get(back, with(begun)));
    }

    @Test
    void whoSaidNoThereIsToldSo() throws Exception {
        var begun = client.get("/sign-in/provider", client.ownPage());
        var state = fromProvider(begun).replaceFirst(".*state=", "");

        var back = client.get("/sign-in/back?error=access_denied&state=" + state, with(begun));

        refused(back);
        assertThat(back.body()).contains("You were not signed in at localhost.");
    }

    @Test
    void afterwardsOneIsOnTheDeskAndNowhereElse() throws Exception {
        for (var elsewhere : List.of("//evil.example", "/%09/evil.example")) {
            assertThat(comeBack("/sign-in/provider?to=" + elsewhere).header("Refresh"))
                    .isEqualTo("0; url=/queue");
        }
    }

    @Test
    void anAddressThatNobodyVerifiedIsNoName() throws Exception {
        desk.close();
        desk = TestDesk.open(List.of(), provider.settings("email"));
        client = new RawClient(desk.address());
        provider.says = claims -> claims.claim("email", "anna");

        refused(comeBack("/sign-in/provider"));

        provider.says = claims -> claims.claim("email", "anna").claim("email_verified", "true");

        refused(comeBack("/sign-in/provider"));

        provider.says = claims -> claims.claim("email", "anna").claim("email_verified", true);
        assertThat(comeBack("/sign-in/provider").status()).isEqualTo(200);
    }

    @Test
    void theClaimOfTheSettingsTellsTheNameAndNoOther() throws Exception {
        desk.close();
        desk = TestDesk.open(List.of(), provider.settings("sub"));
        client = new RawClient(desk.address());

        refused(comeBack("/sign-in/provider"));

        provider.says = claims -> claims.subject("bo");
        assertThat(queue(comeBack("/sign-in/provider"))).contains("<b>bo</b>");
    }

    @Test
    void aProviderThatIsAwayIsSaidToBe() throws Exception {
        provider.close();

        var answer = client.get("/sign-in/provider", client.ownPage());

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.body()).contains("localhost does not answer as it should");
    }

    private void refused(RawClient.Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("role=\"alert\"");
        assertThat(answer.head()).doesNotContain("Set-Cookie: desk=");
        assertThat(client.get("/queue", with(answer)).status()).isEqualTo(302);
    }

    private String queue(RawClient.Answer signedIn) throws IOException {
        return client.get("/queue", with(signedIn)).body();
    }

    private RawClient.Answer comeBack(String path) throws Exception {
        var begun = client.get(path, client.ownPage());
        assertThat(begun.status()).isEqualTo(302);
        return client.get(fromProvider(begun), with(begun));
    }

    /// The path that the provider sends the browser to.
    private String fromProvider(RawClient.Answer begun) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var asked =
                    HttpRequest.newBuilder(URI.create(begun.header("Location"))).build();
            var sent = browser.send(asked, BodyHandlers.discarding());
            return sent.headers().firstValue("Location").orElseThrow().replace(desk.address(), "");
        }
    }

    private Map<String, String> with(RawClient.Answer answer) {
        var headers = client.ownPage();
        headers.put("Cookie", cookies(answer));
        headers.put("Sec-Fetch-Site", "cross-site");
        return headers;
    }

    private static String cookies(RawClient.Answer answer) {
        return answer.head()
                .lines()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .map(line -> line.replaceFirst("Set-Cookie: ([^;]*).*", "$1"))
                .collect(Collectors.joining("; "));
    }
}
