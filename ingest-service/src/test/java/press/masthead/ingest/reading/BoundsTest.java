package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.ingest.reading.cleaning.Cleaning;
import press.masthead.ingest.reading.decoding.Decoding;
import press.masthead.ingest.reading.decoding.Unpacking;

/// Documents of a size that is fetched, made to take a multiple of it in memory or in time.
class BoundsTest {
    private static final int FETCHED = 9 << 20;
    private static final String FEED = "<rss version='2.0'><channel><item><title>First</title></item>";

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<a>", "<a>x", "<!---->", "<a b c d e f g h i j k l m n o p>", "<item/>"})
    void ofMoreMarkupThanFitsIntoMemoryTheBeginningIsRead(String piece) {
        var document = read(FEED + piece.repeat((FETCHED - FEED.length()) / piece.length()));

        assertThat(document.entries().getFirst().title()).isEqualTo("First");
        assertThat(codes(document)).contains("TRUNCATED");
    }

    @Test
    void longTextsAndDataAreNotMarkup() {
        var document = read(FEED
                + "<item><title>Second</title><description>%s<![CDATA[%s]]></description></item></rss>"
                        .formatted("&lt;b&gt;".repeat(300_000), "<b>".repeat(600_000)));

        assertThat(document.entries()).extracting(Entry::title).containsExactly("First", "Second");
        assertThat(document.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{},", "[],", "0,"})
    void ofMoreValuesThanFitIntoMemoryTheBeginningIsRead(String piece) {
        var start = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"First\"},";
        var document = read(start + piece.repeat((FETCHED - start.length()) / piece.length()) + "0]}");

        assertThat(document.entries().getFirst().title()).isEqualTo("First");
        assertThat(codes(document)).contains("TRUNCATED");
    }

    @Test
    void documentTypesWithoutEndAreNotEachLookedThroughToTheEnd() {
        assertThat(Cleaning.of("<!DOCTYPE [>".repeat(FETCHED / 12) + "<rss/>")).isEqualTo("<rss/>");
    }

    @Test
    void blanksInAContentTypeTakeNoTime() {
        assertThat(Decoding.decode("<rss/>".getBytes(UTF_8), "text/xml; charset=" + " ".repeat(2_000_000) + ";"))
                .isEqualTo("<rss/>");
    }

    @Test
    void manyCommentsBeforeItsRootAreNoBugOfAFeed() {
        assertThat(read("<!---->".repeat(580) + FEED + "</channel></rss>").format())
                .isEqualTo("rss-2.0");
        assertThat(read("<!---->".repeat(500) + "<urlset/>").format()).isEqualTo("sitemap");
    }

    @Test
    void aPackedDocumentUnpacksToNoMoreThanIsFetched() throws IOException {
        assertThat(Unpacking.unpacked(gzip(new byte[FETCHED])).length).isBetween(1 << 19, 3 << 20);
    }

    @Test
    void ofAFileOfEmptyFilesNothingIsLeft() throws IOException {
        var files = new ByteArrayOutputStream();
        for (var file = 0; file < 100_000; file++) {
            files.write(gzip(new byte[0]));
        }

        assertThat(Unpacking.unpacked(files.toByteArray())).isEmpty();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static FeedDocument read(String document) {
        var reading = FeedReader.read(document.getBytes(UTF_8), ReadingContext.NOTHING, Instant.EPOCH);
        return ((Reading.Read) reading).document();
    }

    private static List<String> codes(FeedDocument document) {
        return document.diagnostics().stream()
                .map(FeedDocument.Diagnostic::code)
                .toList();
    }
}
