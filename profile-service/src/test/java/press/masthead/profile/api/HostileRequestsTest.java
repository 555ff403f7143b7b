package press.masthead.profile.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileRequestsTest {
    private final TestSite site =
            new TestSite(TestView.of(QWEN, List.of(article("a").decided()), List.of()));

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void whatIsReadCannotBeWritten(String method) throws Exception {
        for (var path : List.of("/", "/v1/companies", "/v1/companies/alibaba-qwen/coverage.json", "/v1/decisions/a")) {
            var answer = site.ask(method, path);

            assertThat(answer.statusCode()).as(path).isEqualTo(405);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Allow"))
                    .hasValueSatisfying(allow -> assertThat(allow).contains("GET", "HEAD"));
        }
    }

    @Test
    void anySitesPageMayReadTheApi() throws Exception {
        var preflight = site.ask("OPTIONS", "/v1/companies", "Access-Control-Request-Method", "GET");

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, OPTIONS");
        assertThat(site.get("/v1/nothing").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(site.get("/").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc%2fpasswd",
                "/v1/companies/..%2f..%2fsecret/coverage",
                "/v1/companies/%00/coverage",
                "//evil.example/v1/companies/x/coverage",
                "/v1/companies/alibaba-qwen;a=b/coverage",
                "/v1/decisions/%0d%0aSet-Cookie:%20a=b",
                "/companies/%3Cscript%3E",
                "/\\..\\..\\etc"
            })
    void tricksWithPathsLeadNowhere(String path) throws Exception {
        var answer = raw("GET %s HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".formatted(path));

        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json")
                .doesNotContain("<script>");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).doesNotContain("Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queue",
                "/queue.json",
                "/sign-in",
                "/items/alibaba-qwen/a",
                "/lists",
                "/registers",
                "/audit",
                "/audit.csv",
                "/tokens",
                "/static/desk.js"
            })
    void theDeskIsNotHere(String path) throws Exception {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
        assertThat(site.ask("POST", path).statusCode()).isIn(404, 405);
    }

    @Test
    void noHeaderOfTheClientsIsBelieved() throws Exception {
        var answer = raw("""
            GET /v1/companies/alibaba-qwen/coverage.atom HTTP/1.1
            Host: evil.example
            X-Forwarded-Host: evil.example
            X-Forwarded-Proto: gopher
            X-HTTP-Method-Override: DELETE
            Connection: close

            """.replace("\n", "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil.example", "gopher");
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: a\r\nX: %s\r\nConnection: close\r\n\r\n".formatted("x".repeat(20_000))))
                .startsWith("HTTP/1.1 431")
                .contains("application/problem+json");
        assertThat(raw("GET /%s HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".formatted("x".repeat(20_000))))
                .startsWith("HTTP/1.1 414")
                .contains("application/problem+json");
        assertThat(raw("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("application/problem+json");
    }

    @Test
    void thePagesRunNoScriptAndStandInNoFrame() throws Exception {
        var headers = site.get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
