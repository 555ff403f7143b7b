package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.WebPageReader;
import press.masthead.ingest.WebPoller;
import press.masthead.ingest.discovery.Discovery;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Fetcher;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.HubClient;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.fetching.Limits;
import press.masthead.ingest.fetching.PageFetcher;
import press.masthead.ingest.fetching.Robots;
import press.masthead.model.FeedState;

/// Whatever is fetched, no name of a public site leads into a private network, be it asked for or redirected to. Two
/// sites' names lead somewhere here: `www.gazette.com` to a server that this test allows, `intranet.gazette.com` to a
/// private address, whose owner could as well be the site's.
class PrivateAddressesTest {
    private static final String PRIVATE = "http://intranet.gazette.com/1.xml";
    private static final String OBJECTION = "10.0.0.1 is private";

    private static final Dns NAMES = host -> List.of(InetAddress.getByAddress(
            host, host.startsWith("www.") ? new byte[] {127, 0, 0, 1} : new byte[] {10, 0, 0, 1}));

    /// A site that allows all.
    private static final PageFetcher NO_RULES = (_, _, _) -> new Fetch.Gone();

    private final MockWebServer site = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        site.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return switch (request.getUrl().encodedPath()) {
                    case "/sitemaps.xml" -> body(sitemapIndex(PRIVATE));
                    case "/astray.xml" -> body(sitemapIndex(at("/moved")));
                    case "/" -> body("<link rel='alternate' type='application/rss+xml' href='%s'>".formatted(PRIVATE));
                    case "/home" ->
                        body("<link rel='alternate' type='application/rss+xml' href='%s'>".formatted(at("/moved")));
                    default ->
                        new MockResponse.Builder()
                                .code(302)
                                .setHeader("Location", PRIVATE)
                                .build();
                };
            }
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void noFeedIs() {
        assertThat(polled(PRIVATE).cause()).isEqualTo(OBJECTION);
        assertThat(polled(at("/moved")).cause()).isEqualTo(OBJECTION);
    }

    @Test
    void noSitemapThatAnIndexListsIs() {
        assertThat(polled(at("/sitemaps.xml")).cause()).isEqualTo(OBJECTION);
        assertThat(polled(at("/astray.xml")).cause()).isEqualTo(OBJECTION);
    }

    @Test
    void noArticlesPageIs() {
        var reader = new WebPageReader(fetcher(), new Robots(NO_RULES, _ -> "Masthead"));

        assertThat(page(reader, PRIVATE)).isEqualTo(new PageAnswer.Lost(OBJECTION));
        assertThat(page(reader, at("/moved"))).isEqualTo(new PageAnswer.Lost(OBJECTION));
    }

    @Test
    void noRobotsTxtIs() {
        var robots = new Robots(fetcher(), _ -> "Masthead");

        assertThat(robots.ask(Objects.requireNonNull(HttpUrl.parse(PRIVATE)), false, Leave.AT_ONCE, Samples.START))
                .isEqualTo(new Fetch.Forbidden(OBJECTION));
        assertThat(robots.ask(Objects.requireNonNull(HttpUrl.parse(at("/"))), false, Leave.AT_ONCE, Samples.START))
                .isEqualTo(new Fetch.Forbidden(OBJECTION));
    }

    @Test
    void noHubIs() {
        var client = new HubClient(_ -> "Masthead", Set.of("127.0.0.1:" + site.getPort()), Limits.USUAL);

        assertThat(client.ask("http://10.0.0.1/hub", Map.of(), Samples.START).cause())
                .isEqualTo(OBJECTION);
        assertThat(client.ask("http://127.0.0.1:%d/hub".formatted(site.getPort()), Map.of(), Samples.START)
                        .cause())
                .as("a redirect of a hub leads nowhere")
                .isEqualTo("the hub answers with status 302");
    }

    @Test
    void nothingThatDiscoveryTriesIs() {
        assertThat(discovered(PRIVATE)).containsExactly(new Fetch.Forbidden(OBJECTION));
        assertThat(discovered(at("/"))).contains(new Fetch.Forbidden(OBJECTION)).hasSizeGreaterThan(1);
        assertThat(discovered(at("/home")).get(1)).isEqualTo(new Fetch.Forbidden(OBJECTION));
    }

    /// The state of a feed after a minute.
    private FeedState polled(String url) {
        var feed = Samples.feed("feed", url);
        try (var rig = new PollingRig(new WebPoller(fetcher()), Samples.START)) {
            rig.register(feed);
            rig.tick();
            rig.pass(Duration.ofSeconds(30));
            rig.pass(Duration.ofSeconds(30));
            return Objects.requireNonNull(rig.state(feed));
        }
    }

    private static PageAnswer page(WebPageReader reader, String url) {
        var article = Samples.at(
                Samples.found(Samples.feed("feed", url), "1: Story").getFirst().article(), url);
        reader.read(Samples.feed("feed", url), article, Leave.AT_ONCE, Samples.START);
        return reader.read(Samples.feed("feed", url), article, Leave.AT_ONCE, Samples.START);
    }

    private List<Fetch> discovered(String url) {
        var fetches = new ArrayList<Fetch>();
        var fetcher = fetcher();
        Fetcher noting = (asked, leave, now) -> {
            var fetch = fetcher.fetch(asked, leave, now);
            fetches.add(fetch);
            return fetch;
        };
        assertThat(new Discovery(noting).at(url, Samples.START).feeds()).isEmpty();
        return fetches;
    }

    private HttpFetcher fetcher() {
        return new HttpFetcher(_ -> "Masthead", Set.of("www.gazette.com:" + site.getPort()), Limits.USUAL, NAMES);
    }

    private String at(String path) {
        return "http://www.gazette.com:%d%s".formatted(site.getPort(), path);
    }

    private static String sitemapIndex(String sitemap) {
        return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>%s</loc></sitemap></sitemapindex>"
                .formatted(sitemap);
    }

    private static MockResponse body(String text) {
        return new MockResponse.Builder().body(text).build();
    }
}
