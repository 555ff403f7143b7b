package press.masthead.ingest.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Fetcher;
import press.masthead.ingest.fetching.Validators;
import press.masthead.model.register.Feed;

class DiscoveryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String SITE = "https://gazette.example/";
    private static final String RSS = "<rss version='2.0'><channel><title>Tech</title>"
            + "<item><title>One</title><link>https://gazette.example/1</link></item></channel></rss>";
    private static final String ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Chips</title></feed>";

    private final List<String> asked = new ArrayList<>();

    @Test
    void aFeedIsItself() {
        assertThat(discovered("https://gazette.example/rss", Map.of("https://gazette.example/rss", RSS)))
                .containsExactly(new FoundFeed("https://gazette.example/rss", Feed.Kind.RSS, "Tech", 1));
    }

    @Test
    void aPagesHeadNamesItsFeeds() {
        var page = "<html><head><link rel='alternate' type='application/rss+xml' href='/tech.xml'>"
                + "<link rel='alternate' type='application/atom+xml' href='/chips'>"
                + "<link rel='alternate' type='application/rss+xml' href='/gone.xml'></head></html>";

        assertThat(discovered(
                        SITE,
                        Map.of(
                                SITE,
                                page,
                                "https://gazette.example/tech.xml",
                                RSS,
                                "https://gazette.example/chips",
                                ATOM)))
                .containsExactly(
                        new FoundFeed("https://gazette.example/tech.xml", Feed.Kind.RSS, "Tech", 1),
                        new FoundFeed("https://gazette.example/chips", Feed.Kind.ATOM, "Chips", 0));
    }

    @Test
    void elseItsLinksLookLikeFeeds() {
        var page = "<p><a href='/feed/'>RSS</a> <a href='/feedback'>Write to us</a> <a href='/about'>About</a></p>";

        assertThat(discovered(SITE, Map.of(SITE, page, "https://gazette.example/feed/", RSS)))
                .extracting(FoundFeed::url)
                .containsExactly("https://gazette.example/feed/");
        assertThat(asked).containsExactly(SITE, "https://gazette.example/feed/");
    }

    @Test
    void elseTheUsualPlacesAreTried() {
        assertThat(discovered(SITE, Map.of(SITE, "<p>Hello", "https://gazette.example/feed.xml", RSS)))
                .extracting(FoundFeed::url)
                .containsExactly("https://gazette.example/feed.xml");
    }

    @Test
    void noOneIsAskedWithoutEnd() {
        var links = new StringBuilder("<p>");
        for (var link = 0; link < 1_000; link++) {
            links.append("<a href='/rss/%d'>".formatted(link));
        }

        assertThat(discovered(SITE, Map.of(SITE, links.toString()))).isEmpty();
        assertThat(asked).hasSizeLessThan(20);
    }

    @Test
    void whatDoesNotAnswerSaysWhy() {
        assertThat(new Discovery(site(Map.of())).at(SITE, NOW).cause()).isEqualTo("no such host");
    }

    private List<FoundFeed> discovered(String url, Map<String, String> documents) {
        return new Discovery(site(documents)).at(url, NOW).feeds();
    }

    private Fetcher site(Map<String, String> documents) {
        return (wanted, _, _) -> {
            asked.add(wanted.url());
            var document = documents.get(wanted.url());
            return document == null
                    ? new Fetch.Unreachable("no such host")
                    : new Fetch.Changed(
                            Answer.plain(new Validators(wanted.url(), "", "", "")),
                            ByteString.encodeUtf8(document),
                            "");
        };
    }
}
