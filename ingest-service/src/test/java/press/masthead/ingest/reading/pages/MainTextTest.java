package press.masthead.ingest.reading.pages;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MainTextTest {
    private static final String STORIES = """
            <main><section><div><p>The first of two stories of the very same length.</p></div></section>
            <section><div><p>Another one that is of just the very same length.</p></div></section></main>""";

    @Test
    void aPageReadAgainHasTheSameTextAlsoWhereTwoAreAsLikely() {
        var texts = IntStream.range(0, 50).mapToObj(_ -> text(STORIES)).collect(toSet());

        assertThat(texts)
                .containsExactly("The first of two stories of the very same length.\n"
                        + "Another one that is of just the very same length.");
    }

    @Test
    void whatStandsAroundAnArticleIsNoPartOfItsText() {
        var paragraph =
                "<p>The ministry said on Monday that the harbour, which it closed in May, would open again.</p>";
        var text = text("<nav><ul><li><a href='/a'>Markets</a><li><a href='/b'>Weather</a></ul></nav><div>"
                + paragraph.repeat(5) + "</div><footer><p>Terms of use, privacy and all that.</p></footer>");

        assertThat(text).contains("would open again.").doesNotContain("Weather", "Terms of use");
    }

    @Test
    void aPageOfVeryManyElementsHasNone() {
        assertThat(text("<img>".repeat(1_000_000))).isEmpty();
    }

    @Test
    void whatIsEmptyOnAPageCostsNothing() {
        assertThat(text("<div></div>".repeat(15_000) + STORIES)).startsWith("The first of two stories");
        assertThat(text("<section>".repeat(15_000) + STORIES)).startsWith("The first of two stories");
    }

    @Test
    void anEmptyPageHasNone() {
        assertThat(text("")).isEmpty();
    }

    private static String text(String html) {
        var page = Jsoup.parse(html, "https://gazette.example/1");
        return MainText.of(page, StructuredData.of(page));
    }
}
