package press.masthead.ingest.reading.pages;

import org.jsoup.Jsoup;
import press.masthead.ingest.reading.CanonicalUrl;
import press.masthead.ingest.reading.PlainText;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.cleaning.Cleaning;
import press.masthead.ingest.reading.decoding.Decoding;
import press.masthead.model.Dating;

/// What an article's page tells. Absent texts are empty.
///
/// @param kind its schema.org type, as `NewsArticle`; empty when it names none
/// @param canonicalUrl what the page calls its own address, made canonical; evidence, for a page may lie
/// @param byline the credit that a reader sees, else that of the metadata
/// @param wire the agency that the page credits with the text
/// @param text the main text, paragraphs as lines
public record ArticlePage(
        String kind,
        String headline,
        String canonicalUrl,
        String byline,
        Dating published,
        Dating updated,
        String language,
        String wire,
        String text) {
    private static final int MOST_CHARACTERS = 4_000_000;

    public static ArticlePage read(byte[] body, ReadingContext context) {
        var decoded = Decoding.decode(body, context.contentType());
        var html = Cleaning.legal(decoded.substring(0, Math.min(MOST_CHARACTERS, decoded.length())));
        var page = Jsoup.parse(html, context.baseUrl());
        var data = StructuredData.of(page);
        var meta = new MetaTags(page);
        var language = PageLanguage.of(page, data, meta, context.language());
        var byline = PageByline.of(page, data, meta);
        var dates = new PageDates(page, data, meta, context.zone(), language);
        var text = MainText.of(page, data);
        return new ArticlePage(
                data.kind(),
                headline(page.title(), data, meta),
                CanonicalUrl.of(PageAddress.of(page, data, meta)),
                byline,
                dates.published(),
                dates.updated(),
                language,
                WireCredit.of(data, meta, byline, text),
                text);
    }

    private static String headline(String title, StructuredData data, MetaTags meta) {
        var told = data.text("headline");
        var shared = meta.first("og:title", "twitter:title", "dc.title");
        return PlainText.line(!told.isEmpty() ? told : !shared.isEmpty() ? shared : title);
    }
}
