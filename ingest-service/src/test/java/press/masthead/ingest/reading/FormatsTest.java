package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One small document of each format, and of each module that says something of an article.
class FormatsTest {
    private static final ReadingContext CONTEXT = new ReadingContext("https://gazette.example/feed", "", "", "");
    private static final String RDF = "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'";
    private static final String RSS_ITEM =
            "<item><title>Chips are short</title><link>https://gazette.example/1</link></item>";
    private static final String ATOM_ENTRY = "<entry><title>Chips are short</title>"
            + "<link rel='alternate' href='https://gazette.example/1'/><id>tag:gazette.example,2026:1</id></entry>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "rss-0.90      | <rdf:RDF %1$s xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>T</title></channel>%2$s</rdf:RDF>",
                "rss-0.91      | <!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version='0.91'><channel>%2$s</channel></rss>",
                "rss-0.92      | <rss version='0.92'><channel>%2$s</channel></rss>",
                "rss-0.93      | <rss version='0.93'><channel>%2$s</channel></rss>",
                "rss-0.94      | <rss version='0.94'><channel>%2$s</channel></rss>",
                "rss-1.0       | <rdf:RDF %1$s xmlns='http://purl.org/rss/1.0/'><channel><title>T</title></channel>%2$s</rdf:RDF>",
                "rss-2.0       | <rss version='2.0'><channel>%2$s</channel></rss>",
                "atom-0.3      | <feed version='0.3' xmlns='http://purl.org/atom/ns#'>%3$s</feed>",
                "atom-1.0      | <feed xmlns='http://www.w3.org/2005/Atom'>%3$s</feed>",
                "atom-1.0      | <a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>Chips are short</a:title><a:link href='/1'/></a:entry></a:feed>",
                "json-feed-1.0 | {\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": 1, \"title\": \"Chips are short\", \"url\": \"/1\"}]}",
                "json-feed-1.1 | {\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"title\": \"Chips are short\", \"url\": \"/1\"}]}",
                "sitemap       | <urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://gazette.example/1</loc><n:news><n:title>Chips are short</n:title></n:news></url></urlset>"
            })
    void everyFormatIsRead(String format, String document) {
        var read = read(document.formatted(RDF, RSS_ITEM, ATOM_ENTRY));

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Chips are short");
            assertThat(entry.url()).isEqualTo("https://gazette.example/1");
        });
    }

    @Test
    void modulesTellOfTheArticle() {
        var entry = item("""
                <guid>1</guid><dc:title>Chips are short</dc:title><dc:creator>Ann Author</dc:creator>
                <dc:date>2026-03-02T08:00:00Z</dc:date><dc:subject>Trade</dc:subject><dc:language>de</dc:language>
                <slash:section>Technology</slash:section><slash:comments>7</slash:comments>
                <media:content url="https://gazette.example/1.jpg" type="image/jpeg" fileSize="12"/>
                <media:group><media:category>Chips</media:category></media:group>
                <media:description>A picture.</media:description>
                <content:encoded><![CDATA[<p>There are <b>none</b>.</p>]]></content:encoded>""");

        assertThat(entry.title()).isEqualTo("Chips are short");
        assertThat(entry.author()).isEqualTo("Ann Author");
        assertThat(entry.published().raw()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(entry.language()).isEqualTo("de");
        assertThat(entry.summary()).isEqualTo("A picture.");
        assertThat(entry.content()).isEqualTo("There are none.");
        assertThat(entry.categories()).containsExactly("Trade", "Chips", "Technology");
        assertThat(entry.enclosures())
                .containsExactly(new Entry.Enclosure("https://gazette.example/1.jpg", "image/jpeg", "12"));
    }

    @Test
    void aPodcastsAuthorIsOne() {
        var entry = item(
                "<guid>1</guid><itunes:author>Ann Author</itunes:author><itunes:keywords>chips, trade</itunes:keywords>");

        assertThat(entry.author()).isEqualTo("Ann Author");
        assertThat(entry.categories()).isEqualTo(List.of("chips", "trade"));
    }

    private static Entry item(String fields) {
        return read("""
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
                  xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
                  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
                <channel><item>%s</item></channel></rss>""".formatted(fields)).entries().getFirst();
    }

    private static FeedDocument read(String document) {
        return FeedReader.read(document.getBytes(UTF_8), CONTEXT, Instant.EPOCH) instanceof Reading.Read(var read)
                ? read
                : new FeedDocument("unread", "", List.of(), List.of(), List.of());
    }
}
