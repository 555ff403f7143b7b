package press.masthead.ingest.fetching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
                        new Validators(url(), "W/\"a\\b\"", "yesterday", DIGEST),
                        ByteString.encodeUtf8(FEED),
                        "text/xml"));
        var headers = server.takeRequest().getHeaders();
        assertThat(headers.get("User-Agent")).isEqualTo("Masthead/1 (test)");
        assertThat(headers.get("If-None-Match")).isNull();
    }

    @Test
    void bothValidatorsAreSentByteForByte() throws InterruptedException {
        server.enqueue(status(304));

        fetch(known());

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
    void a304KeepsWhatItDoesNotRenew() {
        server.enqueue(status(304).newBuilder().addHeader("ETag", "\"2\"").build());

        assertThat(fetch(known()))
                .isEqualTo(new Fetch.Unchanged(new Validators(url(), "\"2\"", "not even a date", DIGEST)));
    }

    @Test
    void a304ThatNobodyAskedForIsNoSuccess() {
        server.enqueue(status(304));

        assertThat(fetch(Validators.NONE)).isEqualTo(new Fetch.Refused(304, Optional.empty()));
    }

    @Test
    void theSameBodyIsUnchangedThoughItsValidatorsAreNew() {
        server.enqueue(
                new MockResponse.Builder().addHeader("ETag", "\"2\"").body(FEED).build());

        assertThat(fetch(known())).isEqualTo(new Fetch.Unchanged(new Validators(url(), "\"2\"", "", DIGEST)));
    }

    @Test
    void aNewBodyUnderTheSameEtagIsRead() {
        server.enqueue(new MockResponse.Builder()
                .headers(new Headers.Builder()
                        .addUnsafeNonAscii("ETag", known().etag())
                        .build())
                .body("<rss/>")
                .build());

        assertThat(fetch(known())).isInstanceOf(Fetch.Changed.class);
    }

    @Test
    void retryAfterIsReadInSecondsAndAsADate() {
        server.enqueue(status(429).newBuilder().addHeader("Retry-After", "120").build());
        server.enqueue(status(503)
                .newBuilder()
                .addHeader("Retry-After", "Mon, 02 Mar 2026 09:00:00 GMT")
                .build());
        server.enqueue(status(503).newBuilder().addHeader("Retry-After", "soon").build());
        server.enqueue(status(404).newBuilder().addHeader("Retry-After", "120").build());

        assertThat(fetch(known())).isEqualTo(new Fetch.Refused(429, Optional.of(NOW.plusSeconds(120))));
        assertThat(fetch(known())).isEqualTo(new Fetch.Refused(503, Optional.of(NOW.plusSeconds(3600))));
        assertThat(fetch(known())).isEqualTo(new Fetch.Refused(503, Optional.empty()));
        assertThat(fetch(known())).isEqualTo(new Fetch.Refused(404, Optional.empty()));
    }

    @Test
    void aFeedThatIsGoneIsToldApart() {
        server.enqueue(status(410));

        assertThat(fetch(known())).isEqualTo(new Fetch.Gone());
    }

    @Test
    void fiveRedirectsAreFollowedAndSixAreNot() {
        redirects(5);
        server.enqueue(new MockResponse.Builder().body(FEED).build());
        assertThat(fetch(Validators.NONE))
                .isEqualTo(new Fetch.Changed(
                        new Validators(server.url("/hop4").toString(), "", "", DIGEST),
                        ByteString.encodeUtf8(FEED),
                        ""));

        redirects(6);
        assertThat(fetch(Validators.NONE)).isEqualTo(new Fetch.Unreachable("more than 5 redirects"));
    }

    @Test
    void aRedirectIntoAnotherSchemeIsNotFollowed() {
        server.enqueue(status(302)
                .newBuilder()
                .addHeader("Location", "file:///etc/passwd")
                .build());

        assertThat(fetch(known())).isEqualTo(new Fetch.Unreachable("no http or https URL"));
    }

    @Test
    void gzipIsUnpackedWhateverItsLabel() throws IOException {
        server.enqueue(
                new MockResponse.Builder().body(gzip(FEED.getBytes(UTF_8))).build());

        assertThat(fetch(Validators.NONE)).extracting("body").isEqualTo(ByteString.encodeUtf8(FEED));
    }

    @Test
    void aBombIsTooLarge() throws IOException {
        server.enqueue(new MockResponse.Builder().body(gzip(new byte[8 << 20])).build());

        assertThat(fetch(Validators.NONE)).isEqualTo(new Fetch.TooLarge("unpacks to more than 100 times its size"));
    }

    @Test
    void anEndlessBodyIsTooLarge() {
        server.enqueue(new MockResponse.Builder()
                .body(new Buffer().write(new byte[11 << 20]))
                .build());

        assertThat(fetch(Validators.NONE)).isEqualTo(new Fetch.TooLarge("more than 10485760 bytes"));
    }

    @Test
    void aSlowDripIsCutOff() {
        server.enqueue(new MockResponse.Builder()
                .body(FEED)
                .throttleBody(1, 100, TimeUnit.MILLISECONDS)
                .build());

        assertThat(fetch(url(), Validators.NONE, Duration.ofMillis(500))).isInstanceOf(Fetch.Unreachable.class);
    }

    @Test
    void aBodyCutShortIsNotTakenForWhole() {
        server.enqueue(new MockResponse.Builder()
                .body(FEED)
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertThat(fetch(Validators.NONE)).isInstanceOf(Fetch.Unreachable.class);
    }

    @Test
    void thisMachineIsForbiddenUnlessItIsAllowed() {
        var fetcher = new HttpFetcher("Masthead/1 (test)", Set.of());

        assertThat(fetcher.fetch("http://127.0.0.1/", Validators.NONE, NOW))
                .isEqualTo(forbidden("127.0.0.1 is loopback"));
        assertThat(fetcher.fetch("http://2130706433/", Validators.NONE, NOW))
                .isEqualTo(forbidden("127.0.0.1 is loopback"));
        assertThat(fetcher.fetch("http://localhost./", Validators.NONE, NOW)).isInstanceOf(Fetch.Unreachable.class);
        assertThat(fetcher.fetch(url(), Validators.NONE, NOW))
                .isEqualTo(forbidden("port %d is neither 80 nor 443".formatted(server.getPort())));
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsForbidden() {
        server.enqueue(status(301)
                .newBuilder()
                .addHeader("Location", "http://169.254.169.254/latest/meta-data")
                .build());

        assertThat(fetch(known())).isEqualTo(forbidden("169.254.169.254 is link-local"));
    }

    private static Fetch forbidden(String why) {
        return new Fetch.Unreachable(
                "press.masthead.ingest.fetching.GuardedSockets$ForbiddenAddress: forbidden address: " + why);
    }

    private void redirects(int hops) {
        for (var hop = 0; hop < hops; hop++) {
            server.enqueue(
                    status(302).newBuilder().addHeader("Location", "/hop" + hop).build());
        }
    }

    private static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    private static Buffer gzip(byte[] body) throws IOException {
        var packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.write(body);
        }
        return packed;
    }

    private Validators known() {
        return new Validators(url(), "W/\"é\"", "not even a date", DIGEST);
    }

    private String url() {
        return server.url("/feed").toString();
    }

    private Fetch fetch(Validators known) {
        return fetch(url(), known, Duration.ofSeconds(30));
    }

    private Fetch fetch(String url, Validators known, Duration inAll) {
        var allowed = Set.of("localhost:" + server.getPort(), "127.0.0.1:" + server.getPort());
        return new HttpFetcher("Masthead/1 (test)", allowed, inAll).fetch(url, known, NOW);
    }
}
