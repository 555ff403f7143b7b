package press.masthead.ingest.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.reading.CanonicalUrl;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.dates.Dates;
import press.masthead.model.Dating;
import press.masthead.platform.data.RealData;
import press.masthead.platform.json.Json;
import tools.jackson.databind.JsonNode;

/// Captured pages whose author and date two other projects know. What they expect is what their own extractors find, so
/// not every disagreement is a fault; the counts keep us from getting worse.
class RealPagesTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        for (var archive : List.of("articles/postlight/fixtures.tar.xz", "articles/readability/test-pages.tar.xz")) {
            var tar = new ProcessBuilder("tar", "xf", RealData.at(archive).toString(), "-C", folder.toString()).start();
            assertThat(tar.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void postlightsAuthorsDatesAndAddressesAreFound() throws IOException {
        var authors = new Tally();
        var dates = new Tally();
        var addresses = new Tally();
        for (var row : rows("articles/postlight/expected.jsonl")) {
            var url = text(row, "url");
            var page = page(text(row, "fixture"), url);
            authors.judge(text(row, "author"), page.byline(), RealPagesTest::isSameCredit);
            dates.judge(text(row, "date_published"), iso(page.published()), RealPagesTest::isSameTime);
            addresses.judge(
                    page.facts().canonicalUrl().isEmpty() ? "" : url,
                    page.facts().canonicalUrl(),
                    RealPagesTest::isSameAddress);
        }

        System.out.printf("postlight: author %s, date %s, canonical %s%n", authors, dates, addresses);
        assertThat(List.of(authors.found, authors.asked, dates.found, dates.asked, addresses.found, addresses.asked))
                .isEqualTo(List.of(99, 125, 94, 119, 101, 124));
    }

    @Test
    void readabilitysBylinesDatesAndLanguagesAreFound() throws IOException {
        var authors = new Tally();
        var dates = new Tally();
        var languages = new Tally();
        for (var row : rows("articles/readability/expected-metadata.jsonl")) {
            var page = page(text(row, "page") + "/source.html", "http://fakehost/test/page.html");
            authors.judge(text(row, "byline"), page.byline(), RealPagesTest::isSameCredit);
            dates.judge(text(row, "publishedTime"), iso(page.published()), RealPagesTest::isSameTime);
            languages.judge(text(row, "lang"), page.language(), String::equalsIgnoreCase);
        }

        System.out.printf("readability: byline %s, published %s, language %s%n", authors, dates, languages);
        assertThat(List.of(authors.found, authors.asked, dates.found, dates.asked, languages.found, languages.asked))
                .isEqualTo(List.of(61, 76, 33, 33, 72, 73));
    }

    /// No one says what their main texts are; most of these pages have one of more than a few lines.
    @Test
    void mainTextsAreFound() throws IOException {
        var texts = new Tally();
        for (var row : rows("articles/postlight/expected.jsonl")) {
            texts.judge("any", page(text(row, "fixture"), text(row, "url")).text(), RealPagesTest::isText);
        }
        for (var row : rows("articles/readability/expected-metadata.jsonl")) {
            var page = page(text(row, "page") + "/source.html", "http://fakehost/test/page.html");
            texts.judge("any", page.text(), RealPagesTest::isText);
        }

        System.out.printf("main text: %s%n", texts);
        assertThat(List.of(texts.found, texts.asked)).isEqualTo(List.of(259, 271));
    }

    private static boolean isText(String expected, String found) {
        return found.length() >= 400;
    }

    private static List<JsonNode> rows(String file) throws IOException {
        return Files.readAllLines(RealData.at(file)).stream()
                .map(Json.MAPPER::readTree)
                .toList();
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asString("");
    }

    private static ArticlePage page(String file, String url) throws IOException {
        var body = Files.readAllBytes(folder.resolve(file));
        return ArticlePage.read(body, new ReadingContext(url, "text/html", "", ""));
    }

    private static String iso(Dating dating) {
        return dating instanceof Dating.Dated dated ? dated.start().toString() : "";
    }

    /// The same names: one may have a title, a place or a "by" more.
    private static boolean isSameCredit(String expected, String found) {
        var wanted = words(expected);
        var had = words(found);
        return !had.isEmpty() && (wanted.containsAll(had) || had.containsAll(wanted));
    }

    private static Set<String> words(String credit) {
        return Arrays.stream(credit.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !Set.of("by", "and", "the").contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Within a day, for not every page tells its zone.
    private static boolean isSameTime(String expected, String found) {
        return Dates.read(expected, "", "") instanceof Dating.Dated wanted
                && Dates.read(found, "", "") instanceof Dating.Dated had
                && Duration.between(wanted.start(), had.start()).abs().compareTo(Duration.ofDays(1)) <= 0;
    }

    private static boolean isSameAddress(String expected, String found) {
        return bare(CanonicalUrl.of(expected)).equals(bare(found));
    }

    private static String bare(String url) {
        return url.replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("/$", "")
                .replaceFirst("\\?.*$", "");
    }

    private interface Sameness {
        boolean test(String expected, String found);
    }

    private static final class Tally {
        private int asked;
        private int found;

        @Override
        public String toString() {
            return "%d of %d".formatted(found, asked);
        }

        void judge(String expected, String actual, Sameness sameness) {
            if (!expected.isBlank()) {
                asked++;
                if (sameness.test(expected, actual)) {
                    found++;
                }
            }
        }
    }
}
