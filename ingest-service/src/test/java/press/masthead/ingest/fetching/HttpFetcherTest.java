package press.masthead.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes out; what comes back, from friend and foe, is in [press.masthead.ingest.hostile].
class HttpFetcherTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String FEED = "<rss version=\"2.0\"/>";
    private static final String DIGEST = ByteString.encodeUtf8(FEED).sha256().hex();

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void open() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aFirstAnswerIsAChangeWithItsValidators() throws InterruptedException {
        server.enqueue(new MockResponse.Builder()
                .addHeader("ETag", "W/\"a\\b\"")
                .addHeader("Last-Modified", "yesterday")
                .addHeader("Content-Type", "text/xml")
                .body(FEED)
                .build());

        assertThat(fetch(Validators.NONE))
                .isEqualTo(new Fetch.Changed(
                        Answer.plain(new Validators(url(), "W/\"a\\b\"", "yesterday", DIGEST)),
                        ByteString.encodeUtf8(FEED),
                        "text/xml"));
        var headers = server.takeRequest().getHeaders();
        assertThat(headers.get("User-Agent")).isEqualTo("Masthead/1 (test)");
        assertThat(headers.get("Accept-Encoding")).isEqualTo("gzip, deflate, br, zstd");
        assertThat(headers.get("If-None-Match")).isNull();
    }

    @Test
    void aRetryAfterCountsFromItsAnswer() {
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .setHeader("Retry-After", "60")
                .headersDelay(1_200, TimeUnit.MILLISECONDS)
                .build());
        var refused = (Fetch.Refused) fetch(Validators.NONE);

        assertThat(refused.retryAfter().orElseThrow()).isAfterOrEqualTo(NOW.plusMillis(61_200));
    }

    @Test
    void bothValidatorsAreSentByteForByte() throws InterruptedException {
        server.enqueue(new MockResponse.Builder().code(304).build());

        fetch(new Validators(url(), "W/\"é\"", "not even a date", DIGEST));

        var headers = server.takeRequest().getHeaders();
        assertThat(headers.get("If-None-Match")).isEqualTo("W/\"é\"");
        assertThat(headers.get("If-Modified-Since")).isEqualTo("not even a date");
    }

    @Test
    void validatorsOfAnotherUrlStayAtHome() throws InterruptedException {
        server.enqueue(new MockResponse.Builder().body(FEED).build());

        var other = new Validators(server.url("/old").toString(), "\"1\"", "yesterday", DIGEST);
        assertThat(fetch(other)).isInstanceOf(Fetch.Changed.class);
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    }

    @Test
    void aCookieGoesToTheNextHopAndToNoLaterFetch() throws InterruptedException {
        for (var fetch = 0; fetch < 2; fetch++) {
            server.enqueue(new MockResponse.Builder()
                    .code(302)
                    .addHeader("Set-Cookie", "pass=1; Path=/")
                    .addHeader("Location", "/feed")
                    .build());
            server.enqueue(new MockResponse.Builder().body(FEED).build());
            fetch(Validators.NONE);
        }

        assertThat(server.takeRequest().getHeaders().get("Cookie")).isNull();
        assertThat(server.takeRequest().getHeaders().get("Cookie")).isEqualTo("pass=1");
        assertThat(server.takeRequest().getHeaders().get("Cookie")).isNull();
    }

    @Test
    void aNameThatIsReboundToThisMachineIsForbidden() {
        var answers = List.of("93.184.215.14", "127.0.0.1").iterator();
        Dns rebound = host -> List.of(InetAddress.ofLiteral(answers.next()));
        answers.next();

        var fetch = fetcher(Set.of("localhost:" + server.getPort()), rebound)
                .fetch("http://rebound.example/", Validators.NONE, NOW);

        assertThat(fetch).isEqualTo(new Fetch.Forbidden("127.0.0.1 is loopback"));
    }

    @Test
    void everyAddressOfANameIsCheckedBeforeItIsTried() {
        Dns mixed = host -> List.of(InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("10.0.0.1"));

        assertThat(fetcher(Set.of(), mixed).fetch("http://mixed.example/", Validators.NONE, NOW))
                .isEqualTo(new Fetch.Forbidden("10.0.0.1 is private"));
    }

    @Test
    void aCertificateThatNobodyVouchesForIsBelievedOnlyWhereTheRegisterSaysSo() throws Exception {
        server.useHttps(SelfSigned.sockets());
        server.enqueue(new MockResponse.Builder().body(FEED).build());
        server.enqueue(new MockResponse.Builder().body(FEED).build());
        var url = "https://localhost:%d/feed".formatted(server.getPort());
        var fetcher = fetcher(Set.of("localhost:" + server.getPort()), Dns.SYSTEM);

        assertThat(fetcher.fetch(new Asked(url, Validators.NONE, false), NOW))
                .isInstanceOfSatisfying(
                        Fetch.Unreachable.class,
                        unreachable -> assertThat(unreachable.cause()).startsWith("no trusted connection: "));
        assertThat(fetcher.fetch(new Asked(url, Validators.NONE, true), NOW)).isInstanceOf(Fetch.Changed.class);
    }

    @Test
    void noOtherHostIsBelieved() throws Exception {
        server.useHttps(SelfSigned.sockets());
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "https://127.0.0.1:%d/feed".formatted(server.getPort()))
                .build());
        var url = "https://localhost:%d/feed".formatted(server.getPort());
        var allowed = Set.of("localhost:" + server.getPort(), "127.0.0.1:" + server.getPort());

        assertThat(fetcher(allowed, Dns.SYSTEM).fetch(new Asked(url, Validators.NONE, true), NOW))
                .isInstanceOf(Fetch.Unreachable.class);
    }

    private static HttpFetcher fetcher(Set<String> allowed, Dns dns) {
        return new HttpFetcher(_ -> "Masthead/1 (test)", allowed, Limits.USUAL, dns);
    }

    private String url() {
        return server.url("/feed").toString();
    }

    private Fetch fetch(Validators known) {
        return fetcher(Set.of("localhost:" + server.getPort(), "127.0.0.1:" + server.getPort()), Dns.SYSTEM)
                .fetch(url(), known, NOW);
    }
}
