package press.masthead.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.polling.FoundArticle;
import press.masthead.ingest.polling.Poll;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.pages.ArticlePage;
import press.masthead.model.Article;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.register.Feed;
import press.masthead.platform.topics.Topics;

/// Whatever a document repeats without end, each article of it fits into a record of its topic, and comes out of it as
/// it went in: one that did not would stop its task again and again.
class ArticleSizeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final int LARGEST = 2 << 20;
    private static final int MANY = 20_000;
    private static final String LONG = "x".repeat(1 << 20);

    @Test
    void anItemsFields() {
        var article = only(item("""
                <guid>%1$s</guid><title>%1$s</title><link>https://gazette.example/%1$s</link><author>%1$s</author>
                <pubDate>%1$s</pubDate><dc:language>%1$s</dc:language><description>%1$s</description>
                <content:encoded>%1$s</content:encoded>""".formatted(LONG)));

        assertThat(article.headline()).hasSize(2_000);
        assertThat(article.byline()).hasSize(2_000);
        assertThat(article.summary()).hasSize(200_000);
        assertThat(article.url()).isEmpty();
        assertThat(article.language()).isEmpty();
    }

    @Test
    void anItemsManyCategoriesAndAuthors() {
        var article = only(item(many("<category>%d " + "c".repeat(90) + "</category>")
                + many("<dc:creator>%d " + "a".repeat(90) + "</dc:creator>")));

        assertThat(article.categories()).hasSize(100);
        assertThat(article.byline()).hasSize(2_000);
    }

    @Test
    void anItemOfAJsonFeed() {
        var article = only("""
                {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "%1$s",
                "language": "%1$s", "content_text": "%1$s", "date_published": "2026-03-02%2$s08:00:00Z",
                "tags": [%3$s], "authors": [%3$s]}]}""".formatted(LONG, " ".repeat(1 << 20), many("\"%d " + "t".repeat(90) + "\",") + "\"\""));

        assertThat(article.categories()).hasSize(100);
        assertThat(article.published().raw()).hasSizeLessThan(500);
    }

    @Test
    void aFilingOfManyParties() {
        var article = only("<feed xmlns='http://www.w3.org/2005/Atom'>"
                + IntStream.range(0, 1_500)
                        .mapToObj(i -> "<entry><id>urn:tag:sec.gov,2008:accession-number=0000000001-25-000007</id>"
                                + "<title>4 - %s (%010d) (Reporting)</title></entry>".formatted("p".repeat(1_500), i))
                        .collect(Collectors.joining())
                + "</feed>");

        assertThat(article.facts().getOrDefault("parties", "")).hasSize(2_000);
    }

    @Test
    void aNewsSitemapsKeywords() {
        var article = only("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://gazette.example/1</loc>
                <news><title>A</title><language>%s</language>%s</news></url></urlset>""".formatted(LONG, many("<keywords>%d " + "k".repeat(90) + "</keywords>")));

        assertThat(article.categories()).hasSize(100);
    }

    @Test
    void whatIsCutIsNotCutWithinACharacter() {
        var article = only(item("<title>%s</title><description>%s</description>"
                .formatted("a".repeat(1_999) + "\uD83D\uDE00", "a".repeat(199_999) + "\uD83D\uDE00")));

        assertThat(article.headline()).isEqualTo("a".repeat(1_999));
        assertThat(article.summary()).isEqualTo("a".repeat(199_999));
    }

    @Test
    void anArticlesPage() {
        var told = only(item("<title>A</title>"));
        var page = ArticlePage.read(
                """
                <html lang="en%1$s"><head><title>%2$s</title><meta name="author" content="%2$s">
                <script type="application/ld+json">{"@type": "%2$sArticle", "headline": "%2$s", "inLanguage": "%2$s"}</script>
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "%2$s", "articleBody": "%2$s",
                "articleSection": [%3$s], "author": [%3$s], "copyrightHolder": "%2$s", "isBasedOn": "%2$s",
                "sourceOrganization": "%2$s", "datePublished": "2026-03-02%4$s08:00:00Z"}</script></head>
                <body><p>%2$s</p></body></html>""".formatted(
                                "-abcd".repeat(1 << 17),
                                "x".repeat(1 << 18),
                                many("\"%d s\",") + "\"\"",
                                " ".repeat(1 << 18))
                        .getBytes(UTF_8),
                new ReadingContext("https://gazette.example/1", "text/html", "", ""));

        fits(page.completed(told, NOW));
        assertThat(page.facts().kind()).isEqualTo("NewsArticle");
        assertThat(page.facts().section()).hasSize(2_000);
    }

    private static Article only(String document) {
        var feed = new Feed(
                new FeedId("tech"),
                "https://gazette.example/rss",
                new OutletId("gazette"),
                Feed.Kind.RSS,
                0,
                "",
                "",
                false,
                false);
        var answer = Answer.plain(new Validators(feed.url(), "", "", ""));
        var poller = new WebPoller((_, _, _) -> new Fetch.Changed(answer, ByteString.encodeUtf8(document), ""));
        var articles = poller.poll(feed, new Asked(feed.url(), Validators.NONE, false), Leave.AT_ONCE, NOW)
                        instanceof Poll.Read read
                ? read.articles().stream().map(FoundArticle::article).toList()
                : List.<Article>of();
        assertThat(articles).hasSize(1);
        fits(articles.getFirst());
        return articles.getFirst();
    }

    private static void fits(Article article) {
        var topic = Topics.ARTICLES;
        var record = topic.value().serializer().serialize(topic.name(), article);

        assertThat(record).hasSizeLessThan(LARGEST);
        assertThat(topic.value().deserializer().deserialize(topic.name(), record))
                .isEqualTo(article);
    }

    private static String item(String fields) {
        return "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
                + "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item>" + fields
                + "</item></channel></rss>";
    }

    private static String many(String each) {
        return IntStream.range(0, MANY).mapToObj(each::formatted).collect(Collectors.joining());
    }
}
