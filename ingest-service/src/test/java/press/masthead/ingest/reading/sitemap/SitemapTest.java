package press.masthead.ingest.reading.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.FeedDocument;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;

class SitemapTest {
    private static final Instant NOW = Instant.parse("2026-05-14T12:00:00Z");
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
              xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">""";

    @Test
    void anArticleHasWhatTheNewsElementTells() {
        var document = read((HEAD + """
                        <url><loc>https://www.example.com/a?utm_source=x</loc><lastmod>2026-05-14T10:00:00Z</lastmod>
                        <image:image><image:loc>/a.jpg</image:loc><image:title>A picture</image:title></image:image>
                        <news:news><news:publication><news:name>The Example</news:name>
                        <news:language>zh-cn</news:language></news:publication>
                        <news:publication_date>2026-05-14</news:publication_date>
                        <news:title><![CDATA[通义千问 & more]]></news:title><news:keywords>AI, Qwen</news:keywords>
                        </news:news></url></urlset>""").getBytes(UTF_8));

        assertThat(document.format()).isEqualTo("sitemap");
        assertThat(document.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("通义千问 & more");
            assertThat(entry.url()).isEqualTo("https://www.example.com/a?utm_source=x");
            assertThat(entry.canonicalUrl()).isEqualTo("https://www.example.com/a");
            assertThat(entry.language()).isEqualTo("zh-cn");
            assertThat(entry.published().raw()).isEqualTo("2026-05-14");
            assertThat(entry.updated().raw()).isEqualTo("2026-05-14T10:00:00Z");
            assertThat(entry.categories()).containsExactly("AI", "Qwen");
            assertThat(entry.enclosures())
                    .containsExactly(new Entry.Enclosure("https://www.example.com/a.jpg", "image", ""));
        });
    }

    @Test
    void onlyTheLastTwoDaysBeforeTheNewestCount() {
        var document = read((HEAD + url("new", "2026-05-14T10:00:00Z") + url("yesterday", "2026-05-12T10:00:00Z")
                        + url("old", "2026-05-12T09:59:59Z") + url("undated", "") + "</urlset>")
                .getBytes(UTF_8));

        assertThat(document.entries())
                .extracting(Entry::url)
                .containsExactly(
                        "https://example.com/new", "https://example.com/yesterday", "https://example.com/undated");
        assertThat(document.diagnostics())
                .extracting(FeedDocument.Diagnostic::code)
                .containsExactly("OUTSIDE_WINDOW");
    }

    @Test
    void aDateMoreThanADayAheadIsNotTheNewest() {
        var document = read((HEAD + url("mistaken", "2027-05-14") + url("new", "2026-05-14T10:00:00Z")
                        + url("old", "2026-05-12T09:59:59Z") + "</urlset>")
                .getBytes(UTF_8));

        assertThat(document.entries())
                .extracting(Entry::url)
                .containsExactly("https://example.com/mistaken", "https://example.com/new");
    }

    @Test
    void aDateWithinADayAheadIsTheNewest() {
        var document =
                read((HEAD + url("ahead", "2026-05-15T12:00:00Z") + url("old", "2026-05-13T11:59:59Z") + "</urlset>")
                        .getBytes(UTF_8));

        assertThat(document.entries()).extracting(Entry::url).containsExactly("https://example.com/ahead");
    }

    @Test
    void ofAnIndexADateMoreThanADayAheadIsAsGoodAsNone() {
        var document = read("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://example.com/mistaken.xml</loc><lastmod>2062-05-14</lastmod></sitemap>
                <sitemap><loc>https://example.com/old.xml</loc><lastmod>2026-05-01</lastmod></sitemap>
                <sitemap><loc>https://example.com/new.xml</loc><lastmod>2026-05-14</lastmod></sitemap>
                </sitemapindex>""".getBytes(UTF_8));

        assertThat(document.links()).containsExactly("https://example.com/new.xml", "https://example.com/mistaken.xml");
    }

    @Test
    void anIndexGivesItsChildrenTheNewestFirst() {
        var document = read("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://example.com/1.xml.gz</loc><lastmod>2026-05-01</lastmod></sitemap>
                <sitemap><loc>https://example.com/2.xml.gz</loc><lastmod>2026-05-02</lastmod></sitemap>
                <sitemap><loc>https://example.com/2025.xml.gz</loc><lastmod>2025-12-31</lastmod></sitemap>
                <sitemap><loc>file:///etc/passwd</loc></sitemap></sitemapindex>""".getBytes(UTF_8));

        assertThat(document.format()).isEqualTo(Sitemap.INDEX);
        assertThat(document.links()).containsExactly("https://example.com/2.xml.gz", "https://example.com/1.xml.gz");
        assertThat(document.entries()).isEmpty();
    }

    @Test
    void fiftyThousandUrlsInGzipAreReadAndNoMore() throws IOException {
        var urls = IntStream.range(0, 50_001)
                .mapToObj(i -> url("article-" + i, "2026-05-14"))
                .collect(Collectors.joining());
        var document = read(zipped(HEAD + urls + "</urlset>"));

        assertThat(document.entries()).hasSize(50_000);
        assertThat(document.diagnostics())
                .extracting(FeedDocument.Diagnostic::code)
                .containsExactly("TRUNCATED");
    }

    private static String url(String name, String changed) {
        return "<url><loc>https://example.com/%s</loc><lastmod>%s</lastmod></url>".formatted(name, changed);
    }

    private static byte[] zipped(String text) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return zipped.toByteArray();
    }

    private static FeedDocument read(byte[] body) {
        var context = new ReadingContext("https://example.com/sitemap.xml", "", "", "");
        return FeedReader.read(body, context, NOW) instanceof Reading.Read(var document)
                ? document
                : new FeedDocument("unread", "", List.of(), List.of(), List.of());
    }
}
