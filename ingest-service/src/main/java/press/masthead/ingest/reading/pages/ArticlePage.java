package press.masthead.ingest.reading.pages;

import java.time.Instant;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.reading.CanonicalUrl;
import press.masthead.ingest.reading.PlainText;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.Site;
import press.masthead.ingest.reading.cleaning.Cleaning;
import press.masthead.ingest.reading.decoding.Decoding;
import press.masthead.model.Article;
import press.masthead.model.Dating;
import press.masthead.model.PageFacts;

/// What an article's page tells. Absent texts are empty.
///
/// @param byline the credit that a reader sees, else that of the metadata
/// @param text the main text, paragraphs as lines
public record ArticlePage(
        String headline,
        String byline,
        Dating published,
        Dating updated,
        String language,
        String text,
        PageFacts facts) {
    /// A page that tells nothing.
    public static final ArticlePage NONE =
            new ArticlePage("", "", new Dating.Undated(""), new Dating.Undated(""), "", "", PageFacts.NONE);

    private static final int MOST_CHARACTERS = 4_000_000;

    /// What is nested deeper is read as if it were not; of 300 captured pages the deepest has 38.
    private static final int DEEPEST = 64;

    public static ArticlePage read(byte[] body, ReadingContext context) {
        var decoded = Decoding.decode(body, context.contentType());
        var html = Cleaning.legal(decoded.substring(0, Math.min(MOST_CHARACTERS, decoded.length())));
        var page = Jsoup.parse(html, context.baseUrl(), Parser.htmlParser().setMaxDepth(DEEPEST));
        var data = StructuredData.of(page);
        var meta = new MetaTags(page);
        var language = PageLanguage.of(page, data, meta, context.language());
        var byline = PageByline.of(page, data, meta);
        var dates = new PageDates(page, data, meta, context.zone(), language);
        var text = MainText.of(page, data);
        return new ArticlePage(
                headline(page.title(), data, meta),
                byline,
                dates.published(),
                dates.updated(),
                language,
                text,
                new PageFacts(
                        data.kind(),
                        CanonicalUrl.of(PageAddress.of(page, data, meta)),
                        WireCredit.of(data, meta, byline, text),
                        section(data, meta),
                        data.text("sourceOrganization"),
                        data.text("copyrightHolder"),
                        data.address("isBasedOn")));
    }

    /// Whether it is the page of this article, and not one that asks for consent or says that there is no such page.
    public boolean isOf(Article article) {
        return isSameAddress(article.canonicalUrl())
                || article.headline().isEmpty()
                || Likeness.of(headline, article.headline());
    }

    /// The article as its feed and this page tell it together: the page's credit, its longer text and its own address
    /// on the same site; else what the feed tells, and where that tells nothing, the page.
    ///
    /// @param read when
    public Article completed(Article told, Instant read) {
        return new Article(
                told.id(),
                told.revision(),
                told.feed(),
                told.guid(),
                told.url(),
                isOnSameSite(told.url()) ? facts.canonicalUrl() : told.canonicalUrl(),
                told.outlet(),
                told.headline().isEmpty() ? headline : told.headline(),
                told.summary(),
                text.length() > told.body().length() ? text : told.body(),
                byline.isEmpty() ? told.byline() : byline,
                known(told.published(), published),
                known(told.updated(), updated),
                told.language().isEmpty() ? language : told.language(),
                told.categories(),
                read,
                told.facts(),
                facts);
    }

    private boolean isSameAddress(String url) {
        return !url.isEmpty() && bare(url).equals(bare(facts.canonicalUrl()));
    }

    private static String bare(String url) {
        return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
    }

    /// A canonical address that is the whole site's is a fault of its template.
    private boolean isOnSameSite(String url) {
        @Nullable HttpUrl own = HttpUrl.parse(facts.canonicalUrl());
        @Nullable HttpUrl printed = HttpUrl.parse(url);
        return own != null
                && printed != null
                && Site.of(own).equals(Site.of(printed))
                && own.encodedPath().length() > 1;
    }

    private static Dating known(Dating told, Dating other) {
        return told instanceof Dating.Undated && other instanceof Dating.Dated ? other : told;
    }

    private static String section(StructuredData data, MetaTags meta) {
        var sections = PlainText.plainLine(String.join(", ", data.names("articleSection")));
        return sections.isEmpty() ? meta.first("article:section") : sections;
    }

    private static String headline(String title, StructuredData data, MetaTags meta) {
        var told = data.text("headline");
        var shared = meta.first("og:title", "twitter:title", "dc.title");
        return PlainText.line(!told.isEmpty() ? told : !shared.isEmpty() ? shared : title);
    }
}
