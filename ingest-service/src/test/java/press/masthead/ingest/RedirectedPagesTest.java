package press.masthead.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.fetching.Limits;
import press.masthead.ingest.fetching.PageFetcher;
import press.masthead.ingest.fetching.Robots;
import press.masthead.ingest.polling.PageAnswer;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.register.Feed;

/// Redirects of pages and of the rules for them wait for leave, and lead to no other site.
class RedirectedPagesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Dating UNDATED = new Dating.Undated("");

    private final MockWebServer server = new MockWebServer();
    private final MockWebServer other = new MockWebServer();
    private final Map<String, MockResponse> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Leave leave = (_, to) -> {
        asked.add(to.encodedPath());
        return Optional.empty();
    };

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                var found = answers.get(request.getUrl().encodedPath());
                return found == null ? new MockResponse.Builder().code(404).build() : found;
            }
        });
        server.start();
        other.start();
        answers.put("/moved", redirect(url("/chips")));
        answers.put(
                "/chips",
                new MockResponse.Builder()
                        .setHeader("Content-Type", "text/html")
                        .body("<html><head><title>Chips are short</title></head><body>Chips.</body></html>")
                        .build());
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
    }

    @Test
    void withinTheSiteLeaveIsAskedForEach() {
        answers.put("/robots.txt", redirect(url("/rules.txt")));
        answers.put(
                "/rules.txt",
                new MockResponse.Builder()
                        .body("User-agent: *\nDisallow: /private")
                        .build());
        var reader = reader();

        assertThat(read(reader, leave)).isInstanceOf(PageAnswer.RulesRead.class);
        assertThat(asked).containsExactly("/rules.txt");
        assertThat(read(reader, leave)).isInstanceOf(PageAnswer.Read.class);
        assertThat(asked).containsExactly("/rules.txt", "/chips");
    }

    @Test
    void theRulesOfWhereAPageLeadsToAreAskedForWithLeaveToo() {
        var requests = new ArrayList<String>();
        PageFetcher fetcher = (asked, given, _) -> {
            requests.add(asked.url());
            var from = HttpUrl.get(asked.url());
            return from.encodedPath().equals("/robots.txt")
                    ? new Fetch.Refused(404, asked.url(), Optional.empty())
                    : given.toFollow(from, HttpUrl.get("https://www.gazette.example/chips"))
                            .orElseThrow();
        };
        var reader = new WebPageReader(fetcher, new Robots(fetcher, _ -> "Masthead/1"));
        Leave noting = (_, to) -> {
            requests.add("leave for " + to);
            return Optional.empty();
        };

        read(reader, noting, "https://gazette.example/chips");
        read(reader, noting, "https://gazette.example/chips");

        assertThat(requests)
                .containsExactly(
                        "https://gazette.example/robots.txt",
                        "https://gazette.example/chips",
                        "leave for https://www.gazette.example/chips",
                        "https://www.gazette.example/robots.txt");
    }

    @Test
    void withoutLeaveAPageIsTriedLater() {
        var until = NOW.plusSeconds(60);
        var reader = reader();
        read(reader, leave);

        assertThat(read(reader, (_, to) -> Optional.of(new Fetch.PutOff(to.host(), until))))
                .isEqualTo(new PageAnswer.Failed("127.0.0.1 is not asked now", url("/moved"), Optional.of(until)));
    }

    @Test
    void rulesOnAnotherSiteAreNone() {
        answers.put("/robots.txt", redirect(other.url("/robots.txt").toString()));
        var reader = reader();
        read(reader, leave);

        assertThat(read(reader, leave))
                .isEqualTo(new PageAnswer.Failed(
                        "no robots.txt to be had from 127.0.0.1", url("/moved"), Optional.empty()));
        assertThat(other.getRequestCount()).isZero();
        assertThat(asked).isEmpty();
    }

    private PageAnswer read(WebPageReader reader, Leave given) {
        return read(reader, given, url("/moved"));
    }

    private PageAnswer read(WebPageReader reader, Leave given, String url) {
        var feed = new Feed(
                new FeedId("tech"), url("/rss"), new OutletId("gazette"), Feed.Kind.RSS, 0, "en", "", true, false);
        return reader.read(feed, article(url), given, NOW);
    }

    private Article article(String url) {
        return new Article(
                new ArticleId("a"),
                0,
                new FeedId("tech"),
                "",
                url,
                url,
                "gazette",
                "Chips are short",
                "",
                "",
                "",
                UNDATED,
                UNDATED,
                "en",
                List.of(),
                NOW);
    }

    private WebPageReader reader() {
        var allowed = Set.of("127.0.0.1:" + server.getPort(), "localhost:" + other.getPort());
        var fetcher = new HttpFetcher(_ -> "Masthead/1 (test)", allowed, Limits.USUAL);
        return new WebPageReader(fetcher, new Robots(fetcher, _ -> "Masthead/1 (test)"));
    }

    private String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getPort(), path);
    }

    private static MockResponse redirect(String to) {
        return new MockResponse.Builder().code(302).setHeader("Location", to).build();
    }
}
