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
    void ofTwoTextsThatAreAsLikelyTheFirstOnThePageIsTaken() {
        var texts = IntStream.range(0, 50).mapToObj(_ -> text(STORIES)).collect(toSet());

        assertThat(texts).containsExactly("The first of two stories of the very same length.");
    }

    private static String text(String html) {
        var page = Jsoup.parse(html, "https://gazette.example/1");
        return MainText.of(page, StructuredData.of(page));
    }
}
