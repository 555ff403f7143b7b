package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.ingest.reading.FeedDocument.Diagnostic;

class JsonFeedTest {
    private static final ReadingContext CONTEXT =
            new ReadingContext("https://gazette.example/feed.json", "application/feed+json", "", "");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "`id`: 7                                                        | guid 7",
                "`id`: 7.5                                                      | guid 7.5",
                "`id`: null                                                     | guid",
                "`id`: {`not`: `a value`}                                       | guid",
                "`title`: true                                                  | title true",
                "`url`: `/chips?a=1`                                            | url https://gazette.example/chips?a=1",
                "`url`: ``, `external_url`: `https://other.example/1`           | url https://other.example/1",
                "`url`: `javascript:alert(1)`                                   | url",
                "`url`: [`https://gazette.example/1`]                           | url",
                "`author`: {`name`: `Ann`}                                      | author Ann",
                "`author`: `Ann`                                                | author Ann",
                "`author`: [`Ann`]                                              | author Editors",
                "`authors`: [{`name`: `Ann`}, {`url`: `x`}, `Bob`, null]        | author Ann, Bob",
                "`authors`: {`name`: `Ann`}                                     | author Editors",
                "`tags`: `chips, cloud ,`                                       | tags [chips, cloud]",
                "`tags`: [`chips`, 5, null, `chips`]                            | tags [chips, 5]",
                "`content_text`: `a < b`                                        | content a < b",
                "`content_html`: `<p>a<script>b()</script>`, `content_text`: `` | content a",
                "`date_published`: 1772438400                                   | published 1772438400",
                "`attachments`: [{`url`: `/a.mp3`, `size_in_bytes`: `12`}, `x`] | enclosures 1"
            })
    void typesAreTakenLeniently(String item, String expected) {
        var json = """
                {"version": "https://jsonfeed.org/version/1.1", "authors": [{"name": "Editors"}], "items": [{%s}]}""".formatted(item);
        var entry = read(json).entries().getFirst();

        assertThat(told(entry, expected.split(" ", 2)[0])).isEqualTo(expected);
    }

    private static String told(Entry entry, String field) {
        var value = switch (field) {
            case "guid" -> entry.guid();
            case "title" -> entry.title();
            case "url" -> entry.url();
            case "author" -> entry.author();
            case "tags" -> entry.categories();
            case "content" -> entry.content();
            case "published" -> entry.published().raw();
            default -> entry.enclosures().size();
        };
        return (field + " " + value).strip();
    }

    @Test
    void theVersionIsAHint() {
        assertThat(read("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}")
                        .format())
                .isEqualTo("json-feed-1.0");
        assertThat(read("{\"items\": [{\"id\": \"1\"}]}").entries()).hasSize(1);
        assertThat(FeedReader.read("{\"rss\": []}".getBytes(UTF_8), CONTEXT, Instant.EPOCH))
                .isEqualTo(new Reading.NotAFeed("JSON, but no JSON Feed", List.of()));
    }

    @Test
    void itemsThatAreNoObjectsArePassedOver() {
        assertThat(read("{\"items\": [null, 1, \"x\", [], {\"id\": \"1\"}]}").entries())
                .hasSize(1);
        assertThat(read("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": {\"0\": {}}}")
                        .entries())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{`items`: [{`id`: `1`}, {`id`: `2`, `title`: `cut he",
                "{`items`: [{`id`: `1`}, {`id`: `2`,",
                "{`items`: [{`id`: `1`},",
                "{`items`: [{`id`: `1`}]",
                "{`items`: [{`id`: `1`}], `title`: `T` }} <!-- served by a cache -->"
            })
    void ofABrokenDocumentTheWholeItemsCount(String json) {
        var document = read(json);

        assertThat(document.entries()).extracting(Entry::guid).containsExactly("1");
        assertThat(document.diagnostics()).extracting(Diagnostic::code).contains("CUT");
    }

    @Test
    void aDocumentThatBreaksOffBeforeItsItemsIsUnreadable() {
        assertThat(FeedReader.read("{\"title\": \"T".getBytes(UTF_8), CONTEXT, Instant.EPOCH))
                .isInstanceOf(Reading.Unreadable.class);
    }

    /// `json` has backticks for quotation marks where a table needs them.
    private static FeedDocument read(String json) {
        return FeedReader.read(json.replace('`', '"').getBytes(UTF_8), CONTEXT, Instant.EPOCH)
                        instanceof Reading.Read(var document)
                ? document
                : new FeedDocument("unread", "", List.of(), List.of(), List.of());
    }
}
