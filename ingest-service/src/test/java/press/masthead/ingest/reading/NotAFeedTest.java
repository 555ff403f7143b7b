package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotAFeedTest {
    private static final ReadingContext CONTEXT =
            new ReadingContext("https://gazette.example/tech/index.html", "text/html", "", "");

    @Test
    void aPageNamesItsFeedsInTheirOrderAndOnce() {
        assertThat(read("""
                <!doctype html><html><head><title>The Gazette</title>
                <link rel="alternate" type="application/rss+xml" title="All" href="/rss?a=1&amp;b=2">
                <LINK REL='Alternate' TYPE='application/atom+xml' HREF='feed.atom'>
                <link rel="alternate home" type="application/feed+json" href="//cdn.gazette.example/feed.json">
                <link rel="alternate" type="application/rss+xml" href="https://gazette.example/rss?a=1&b=2">
                </head><body>News</body></html>"""))
                .isEqualTo(new Reading.NotAFeed(
                        "a web page",
                        List.of(
                                "https://gazette.example/rss?a=1&b=2",
                                "https://gazette.example/tech/feed.atom",
                                "https://cdn.gazette.example/feed.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel='alternate' type='text/html' href='/en'>",
                "<link rel='stylesheet' type='application/rss+xml' href='/rss'>",
                "<link rel='alternate' type='application/rss+xml'>",
                "<link rel='alternate' type='application/rss+xml' href='javascript:rss()'>",
                "<link rel='alternate' type='application/rss+xml' href='file:///etc/passwd'>",
                "<a href='/rss'>RSS</a>"
            })
    void whatIsNoLinkToAFeedIsNotNamed(String element) {
        assertThat(read("<html><head>" + element + "</head><body></body></html>"))
                .isEqualTo(new Reading.NotAFeed("a web page", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'/> | XML, but no feed",
                "Service unavailable                       | neither XML nor JSON",
                "[1, 2]                                    | JSON, but no JSON Feed"
            })
    void otherDocumentsSayWhatTheyAre(String document, String cause) {
        assertThat(read(document)).isEqualTo(new Reading.NotAFeed(cause, List.of()));
    }

    private static Reading read(String document) {
        return FeedReader.read(document.getBytes(UTF_8), CONTEXT, Instant.EPOCH);
    }
}
