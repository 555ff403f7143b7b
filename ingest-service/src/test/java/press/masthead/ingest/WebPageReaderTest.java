package press.masthead.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.fetching.Limits;
import press.masthead.ingest.fetching.Robots;
import press.masthead.ingest.polling.PageAnswer;
import press.masthead.ingest.reading.pages.ArticlePage;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.PageFacts;
import press.masthead.model.register.Feed;

class WebPageReaderTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String PAGE =
            """
            <html lang="en"><head><title>Chips are short | The Gazette</title>
            <link rel="canonical" href="https://www.gazette.example/chips">
            <script type="application/ld+json">{"@type": "AnalysisNewsArticle", "headline": "Chips are short",
              "author": {"name": "Ann Author"}, "articleSection": ["Technology", "Chips"],
              "sourceOrganization": {"@type": "Organization", "name": "Reuters"},
              "copyrightHolder": {"name": "The Gazette"},
              "isBasedOn": {"@type": "NewsArticle", "url": "https://wire.example/1", "name": "Chips"}}</script>
            </head><body><article><p>%s</p></article></body></html>""".formatted("A sentence of the main text, long enough to be found. ".repeat(9));

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> answers = new HashMap<>();

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.getOrDefault(request.getUrl().encodedPath(), status(404));
            }
        });
        server.start();
        answers.put("/chips", page(PAGE));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageIsReadOnceTheRulesOfItsSiteAreKnown() {
        var reader = reader();

        assertThat(read(reader, "/chips")).isInstanceOf(PageAnswer.RulesRead.class);
        var page = read(reader, "/chips") instanceof PageAnswer.Read(var found) ? found : ArticlePage.NONE;

        assertThat(page.byline()).isEqualTo("Ann Author");
        assertThat(page.text()).startsWith("A sentence of the main text");
        assertThat(page.facts())
                .isEqualTo(new PageFacts(
                        "AnalysisNewsArticle",
                        "https://www.gazette.example/chips",
                        "Reuters",
                        "Technology, Chips",
                        "Reuters",
                        "The Gazette",
                        "https://wire.example/1"));
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aPageWithoutAnArticleTellsWhatElseItIs() {
        answers.put("/soup", page("""
                <html><head><title>Chips are short</title><script type="application/ld+json">
                [{"@type": "BreadcrumbList"}, {"@type": "Recipe", "author": {"name": "Ann Author"}}]</script>
                </head><body><p>Peel the carrots.</p></body></html>"""));
        answers.put(
                "/chips",
                page(PAGE.replace(
                        "<link rel",
                        "<script type=\"application/ld+json\">{\"@type\": \"Recipe\"}</script><link rel")));

        assertThat(second("/soup"))
                .isInstanceOfSatisfying(
                        PageAnswer.Read.class,
                        read -> assertThat(read.page().facts().kind()).isEqualTo("Recipe"));
        assertThat(second("/chips"))
                .isInstanceOfSatisfying(
                        PageAnswer.Read.class,
                        read -> assertThat(read.page().facts().kind()).isEqualTo("AnalysisNewsArticle"));
    }

    @Test
    void whatRobotsTxtDeniesUsIsNotAskedFor() {
        robots("User-agent: masthead\nDisallow: /chips\n\nUser-agent: *\nAllow: /");

        assertThat(second("/chips")).isEqualTo(lost("robots.txt of 127.0.0.1 denies it"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void whatRobotsTxtDeniesOthersIsAskedFor() {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: Masthead\nDisallow: /private");

        assertThat(second("/chips")).isInstanceOf(PageAnswer.Read.class);
    }

    @Test
    void aRobotsTxtThatCannotBeHadDeniesAllForNow() {
        answers.put("/robots.txt", status(503));
        var reader = reader();
        read(reader, "/chips");

        assertThat(read(reader, "/chips"))
                .isEqualTo(new PageAnswer.Failed(
                        "no robots.txt to be had from 127.0.0.1", url("/chips"), Optional.empty()));
        assertThat(reader.read(feed(), article("/chips"), Leave.AT_ONCE, NOW.plus(Duration.ofMinutes(61))))
                .isInstanceOf(PageAnswer.RulesRead.class);
    }

    @Test
    void ofARobotsTxtTheFirst500KibibytesCount() {
        var line = "# nothing\n";
        robots("User-agent: *\nDisallow: /private\n" + line.repeat((12 << 20) / line.length()) + "Disallow: /chips\n");
        answers.put("/private", page(PAGE));

        assertThat(second("/private")).isEqualTo(lost("robots.txt of 127.0.0.1 denies it"));
        assertThat(second("/chips")).isInstanceOf(PageAnswer.Read.class);

        var last = "Disallow: /chips\n";
        robots("User-agent: *\n" + "#".repeat((500 << 10) - 15 - last.length()) + "\n" + last + "Disallow: /private\n");
        assertThat(second("/chips")).isEqualTo(lost("robots.txt of 127.0.0.1 denies it"));
        assertThat(second("/private")).isInstanceOf(PageAnswer.Read.class);
    }

    @Test
    void aSitesCrawlDelayIsHeededUpToFiveMinutes() {
        robots("User-agent: *\nCrawl-delay: 30");
        assertThat(pause()).isEqualTo(Duration.ofSeconds(30));
        robots("User-agent: *\nCrawl-delay: 2.5\n\nUser-agent: masthead\nCrawl-delay: 7");
        assertThat(pause()).isEqualTo(Duration.ofSeconds(7));
        robots("User-agent: *\nCrawl-delay: 86400");
        assertThat(pause()).isEqualTo(Duration.ofMinutes(5));
        assertThat(second("/chips")).as("a long delay denies nothing").isInstanceOf(PageAnswer.Read.class);
    }

    private Duration pause() {
        var reader = reader();
        read(reader, "/chips");
        return reader.pause(article("/chips"), NOW);
    }

    @Test
    void theRulesAreAskedForAgainAfterADay() {
        var reader = reader();
        read(reader, "/chips");

        assertThat(reader.read(feed(), article("/chips"), Leave.AT_ONCE, NOW.plus(Duration.ofHours(25))))
                .isInstanceOf(PageAnswer.RulesRead.class);
    }

    @Test
    void aRedirectIsFollowedWithinTheSiteAndItsRules() throws Exception {
        robots("User-agent: *\nDisallow: /private");
        answers.put("/moved", redirect(url("/chips")));
        answers.put("/denied", redirect(url("/private/chips")));
        assertThat(second("/moved")).isInstanceOf(PageAnswer.Read.class);
        assertThat(second("/denied")).isEqualTo(lost("a redirect to 127.0.0.1 that is not followed"));

        try (var other = new MockWebServer()) {
            other.start();
            answers.put("/away", redirect(other.url("/consent").toString()));
            assertThat(second("/away")).isEqualTo(lost("a redirect to localhost that is not followed"));
            assertThat(other.getRequestCount()).isZero();
        }
    }

    @Test
    void whatIsNotTheArticlesPageIsLost() {
        answers.put("/consent", page("<html><head><title>Before you continue</title></head></html>"));
        answers.put("/pdf", document("application/pdf", "%PDF"));

        assertThat(second("/consent")).isEqualTo(lost("another page"));
        assertThat(second("/pdf")).isEqualTo(lost("no web page but application/pdf"));
        assertThat(second("/nowhere")).isEqualTo(lost("status 404"));
    }

    @Test
    void aServerThatIsBusyIsAskedLater() {
        answers.put(
                "/chips",
                status(429).newBuilder().setHeader("Retry-After", "60").build());

        var failed = (PageAnswer.Failed) second("/chips");

        assertThat(failed.cause()).isEqualTo("status 429");
        assertThat(failed.url()).isEqualTo(url("/chips"));
        assertThat(failed.retryAfter().orElseThrow()).isBetween(NOW.plusSeconds(60), NOW.plusSeconds(120));
    }

    @Test
    void privateAddressesAreNotAskedUnlessAllowed() {
        var fetcher = new HttpFetcher(_ -> "Masthead/1 (test)", Set.of(), Limits.USUAL);
        var reader = new WebPageReader(fetcher, new Robots(fetcher, _ -> "Masthead/1 (test)"));
        read(reader, "/chips");

        assertThat(read(reader, "/chips")).isInstanceOf(PageAnswer.Failed.class);
        assertThat(server.getRequestCount()).isZero();
    }

    private WebPageReader reader() {
        var allowed = Set.of("127.0.0.1:" + server.getPort());
        var fetcher = new HttpFetcher(_ -> "Masthead/1 (test)", allowed, Limits.USUAL);
        var rules = new HttpFetcher(_ -> "Masthead/1 (test)", allowed, Limits.ROBOTS);
        return new WebPageReader(fetcher, new Robots(rules, _ -> "Masthead/1 (test)"));
    }

    private PageAnswer second(String path) {
        var reader = reader();
        read(reader, path);
        return read(reader, path);
    }

    private PageAnswer read(WebPageReader reader, String path) {
        return reader.read(feed(), article(path), Leave.AT_ONCE, NOW);
    }

    private String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getPort(), path);
    }

    private Feed feed() {
        return new Feed(
                new FeedId("tech"), url("/rss"), new OutletId("gazette"), Feed.Kind.RSS, 0, "en", "", true, false);
    }

    private Article article(String path) {
        var undated = new Dating.Undated("");
        return new Article(
                new ArticleId("a"),
                0,
                new FeedId("tech"),
                "",
                url(path),
                url(path),
                "gazette",
                "Chips are short!",
                "",
                "",
                "",
                undated,
                undated,
                "en",
                List.of(),
                NOW);
    }

    private void robots(String rules) {
        answers.put("/robots.txt", document("text/plain", rules));
    }

    private static MockResponse page(String body) {
        return document("text/html; charset=utf-8", body);
    }

    private static MockResponse document(String type, String body) {
        return new MockResponse.Builder()
                .body(body)
                .setHeader("Content-Type", type)
                .build();
    }

    private static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    private static MockResponse redirect(String to) {
        return new MockResponse.Builder().code(302).setHeader("Location", to).build();
    }

    private static PageAnswer lost(String cause) {
        return new PageAnswer.Lost(cause);
    }
}
