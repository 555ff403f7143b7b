package press.masthead.ingest.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.polling.PoliteFetcher;
import press.masthead.ingest.polling.Politeness;

/// Discovery over HTTP keeps to what polling keeps to; time passes only while it waits.
class PoliteDiscoveryTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final String RSS = "<rss version='2.0'><channel><title>Tech</title></channel></rss>";

    private final MockWebServer server = new MockWebServer();
    private final MockWebServer other = new MockWebServer();
    private final Map<String, MockResponse> answers = new HashMap<>();
    private final AtomicReference<Instant> clock = new AtomicReference<>(START);

    /// Each request as `path@seconds since the start`.
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private final List<Duration> waited = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        var dispatcher = new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                var path = request.getUrl().encodedPath();
                asked.add(path + "@" + Duration.between(START, clock.get()).toSeconds());
                return answers.getOrDefault(path, status(404));
            }
        };
        server.setDispatcher(dispatcher);
        other.setDispatcher(dispatcher);
        server.start();
        other.start();
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
    }

    @Test
    void oneHostIsAskedWithAPauseBetweenTwoRequests() {
        answers.put("/", page("/tech", "/chips"));
        answers.put("/tech", body(RSS));
        answers.put("/chips", body(RSS));

        assertThat(discovered().feeds()).hasSize(2);
        assertThat(asked).containsExactly("/@0", "/tech@5", "/chips@10");
    }

    @Test
    void anotherHostHasAPauseOfItsOwn() {
        answers.put("/", page("/tech", other.url("/theirs").toString()));

        discovered();

        assertThat(asked.subList(0, 3)).containsExactly("/@0", "/tech@5", "/theirs@5");
    }

    @Test
    void aRedirectWaitsForThePauseOfWhereItLeads() {
        answers.put("/", page("/tech", other.url("/theirs").toString(), "/moved"));
        answers.put("/moved", redirect(other.url("/rss").toString()));
        answers.put("/rss", body(RSS));

        discovered();

        assertThat(asked.subList(0, 5)).containsExactly("/@0", "/tech@5", "/theirs@5", "/moved@10", "/rss@10");
        answers.put("/", redirect("/home"));
        asked.clear();
        discovered();
        assertThat(asked.subList(0, 2)).as("its own too").containsExactly("/@10", "/home@15");
    }

    @Test
    void aRedirectToAHostThatAsksToBeLeftAloneIsNotFollowed() {
        answers.put("/", page(other.url("/theirs").toString(), "/moved"));
        answers.put("/theirs", retryAfter(429, "3600"));
        answers.put("/moved", redirect(other.url("/theirs/rss").toString()));
        answers.put("/theirs/rss", body(RSS));

        assertThat(discovered().feeds()).isEmpty();
        assertThat(asked).contains("/moved@5").noneMatch(each -> each.startsWith("/theirs/rss"));
    }

    @Test
    void aPageSendsNobodyToAddressesThatAreNotPublic() {
        answers.put(
                "/", page(other.url("/theirs").toString(), "http://169.254.169.254/feed", "http://2130706433/feed"));

        assertThat(discovered(Set.of("127.0.0.1:" + server.getPort())).feeds()).isEmpty();
        assertThat(asked).noneMatch(each -> each.startsWith("/theirs"));
    }

    @Test
    void aHostThatAsksToBeLeftAloneIsAskedNoMore() {
        answers.put("/", page("/tech", "/chips"));
        answers.put("/tech", retryAfter(429, "3600"));

        assertThat(discovered().cause())
                .endsWith("/tech answers 429 and asks for no request before 2026-03-02T09:00:05Z");
        assertThat(asked).containsExactly("/@0", "/tech@5");
        assertThat(waited).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void aShortHoldIsWaitedFor() {
        answers.put("/", page("/tech", "/chips"));
        answers.put("/tech", retryAfter(503, "20"));
        answers.put("/chips", body(RSS));

        assertThat(discovered().feeds()).extracting(FoundFeed::url).containsExactly(url("/chips"));
        assertThat(asked).containsExactly("/@0", "/tech@5", "/chips@25");
    }

    @Test
    void aSiteThatIsBusyFromTheStartSaysUntilWhen() {
        answers.put("/", retryAfter(503, "3600"));

        assertThat(discovered().cause())
                .isEqualTo(url("/") + " answers 503 and asks for no request before 2026-03-02T09:00:00Z");
        assertThat(asked).hasSize(1);
    }

    @Test
    void noSiteIsAskedMoreThanTwelveTimes() {
        answers.put(
                "/",
                body("<html><head>"
                        + many("<link rel='alternate' type='application/rss+xml' href='/named/%d'>")
                        + "</head><body>" + many("<a href='/rss/%d'>") + "</body></html>"));

        assertThat(discovered().feeds()).isEmpty();
        assertThat(asked).hasSize(Discovery.MOST_REQUESTS).last().isEqualTo("/rss/2@55");
    }

    private Discovery.Discovered discovered() {
        return discovered(Set.of("127.0.0.1:" + server.getPort(), "localhost:" + other.getPort()));
    }

    private Discovery.Discovered discovered(Set<String> hosts) {
        var polite = new PoliteFetcher(
                new HttpFetcher("Masthead/1 (test)", hosts),
                new Politeness(Duration.ofSeconds(5), Map.of()),
                clock::get,
                time -> {
                    waited.add(time);
                    clock.updateAndGet(now -> now.plus(time));
                });
        return new Discovery(polite).at(url("/"), START);
    }

    private String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getPort(), path);
    }

    private static MockResponse page(String... feeds) {
        return body(Stream.of(feeds)
                .map("<link rel='alternate' type='application/rss+xml' href='%s'>"::formatted)
                .collect(Collectors.joining("", "<html><head>", "</head></html>")));
    }

    private static String many(String each) {
        return IntStream.range(0, 20).mapToObj(each::formatted).collect(Collectors.joining());
    }

    private static MockResponse body(String text) {
        return new MockResponse.Builder().body(text).build();
    }

    private static MockResponse retryAfter(int code, String value) {
        return status(code).newBuilder().setHeader("Retry-After", value).build();
    }

    private static MockResponse redirect(String to) {
        return status(302).newBuilder().setHeader("Location", to).build();
    }

    private static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }
}
