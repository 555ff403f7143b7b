package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.reading.pages.ArticlePage;

/// What is nested without end costs itself, not its neighbours.
class DepthTest {
    private static final int DEEP = 50_000;
    private static final ReadingContext CONTEXT = new ReadingContext("https://gazette.example/feed", "", "", "");

    @Test
    void anEntryNestedWithoutEndLeavesTheOneBeforeIt() {
        var item = "<item><title>First</title><link>https://gazette.example/1</link></item>";
        var feed = "<rss version='2.0'><channel><title>Tech</title>" + item + "<item><title>Second</title>"
                + nested("<b>", "</b>") + "</item></channel></rss>";

        assertThat(titles(feed)).startsWith("First");
    }

    @Test
    void markupNestedWithoutEndInAnEntryIsText() {
        var feed =
                "<rss version='2.0'><channel><item><title>First</title><description><![CDATA[%s]]></description></item></channel></rss>"
                        .formatted(nested("<div>", "</div>"));

        assertThat(titles(feed)).containsExactly("First");
    }

    @Test
    void anItemOfJsonNestedWithoutEndLeavesTheOneBeforeIt() {
        var feed =
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"First\"},{\"id\":\"2\",\"x\":"
                        + nested("[", "]") + "}]}";

        assertThat(titles(feed)).containsExactly("First");
    }

    @Test
    void aPageNestedWithoutEndIsRead() {
        var page = "<html><head><title>First</title></head><body>" + nested("<div>", "</div>") + "</body></html>";

        assertThat(ArticlePage.read(page.getBytes(UTF_8), CONTEXT).headline()).isEqualTo("First");
    }

    private static List<String> titles(String feed) {
        return FeedReader.read(feed.getBytes(UTF_8), CONTEXT, Instant.EPOCH) instanceof Reading.Read(var document)
                ? document.entries().stream().map(Entry::title).toList()
                : List.of();
    }

    private static String nested(String open, String close) {
        return open.repeat(DEEP) + "deep" + close.repeat(DEEP);
    }
}
