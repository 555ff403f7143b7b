package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.ArticleId;
import press.masthead.model.register.Feed;

class WindowTest {
    private static final Feed FEED = Samples.feed("tech", "https://gazette.example/tech");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "one in the middle,                d c b a, d c a,     b",
                "the newest,                       d c b a, c b a,     d",
                "the newest behind a newer one,    d c b a, e c b a,   d",
                "the oldest has had its time,      d c b a, e d c b,   -",
                "the oldest without a newer one,   d c b a, d c b,     -",
                "one where the newest come last,   a b c d, a c d e,   b",
                "the oldest where they come last,  a b c d, b c d e,   -",
                "nothing in common,                d c b a, h g f e,   -",
                "nothing left,                     d c b a, -,         -",
                "nothing there before,             -,       a,         -"
            })
    void whatVanishedIsToldFromWhatHasHadItsTime(String name, String before, String after, String vanished) {
        assertThat(window(before).vanished(found(after))).as(name).isEqualTo(ids(vanished));
    }

    @ParameterizedTest
    @CsvSource({"3, 1, false", "100, 33, false", "100, 32, true", "1, 0, true"})
    void anOverlapOfAThirdIsEnough(int entries, int kept, boolean gap) {
        var before = Stream.iterate(0, number -> number + 1).limit(entries).map(number -> "k" + number);
        var after = Stream.concat(
                Stream.iterate(0, number -> number + 1).limit(kept).map(number -> "k" + number),
                Stream.iterate(0, number -> number + 1).limit(entries - kept).map(number -> "n" + number));

        assertThat(window(String.join(" ", before.toList()))
                        .gap(found(String.join(" ", after.toList())), entries - kept)
                        .isEmpty())
                .isNotEqualTo(gap);
    }

    @Test
    void theTurnoverIsBelievedAtOnceWhenItIsShorterAndSlowlyWhenItIsLonger() {
        var window = new Window(ids("a b c d"), Duration.ofHours(8));

        assertThat(window.after(found("e a b c"), 1, Duration.ofHours(1)).turnover())
                .isEqualTo(Duration.ofHours(4));
        assertThat(window.after(found("e a b c"), 1, Duration.ofHours(6)).turnover())
                .isEqualTo(Duration.ofHours(12));
        assertThat(window.after(found("a b c d"), 0, Duration.ofHours(6)).turnover())
                .isEqualTo(Duration.ofHours(8));
    }

    private static Window window(String articles) {
        return new Window(ids(articles), Duration.ZERO);
    }

    private static List<ArticleId> ids(String articles) {
        return found(articles).stream().map(each -> each.article().id()).toList();
    }

    private static List<FoundArticle> found(String articles) {
        return articles == null
                ? List.of()
                : Samples.found(
                        FEED,
                        Stream.of(articles.split(" ", -1)).map(id -> id + ": x").toArray(String[]::new));
    }
}
