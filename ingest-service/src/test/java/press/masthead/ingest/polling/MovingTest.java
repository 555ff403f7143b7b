package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovingTest {
    private static final String OLD = "https://gazette.example/rss";
    private static final String NEW = "https://gazette.example/feed.xml";

    @Test
    void fiveTimesOverThreeDaysSettleIt() {
        var moving = times(5);

        assertThat(moving.isSettled(START.plus(Duration.ofDays(3)).minusMillis(1)))
                .isFalse();
        assertThat(moving.isSettled(START.plus(Duration.ofDays(3)))).isTrue();
        assertThat(times(4).isSettled(START.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    void withoutSharedArticlesItIsNeverSettled() {
        var moving = Moving.NONE;
        for (var poll = 0; poll < 9; poll++) {
            moving = moving.after(NEW, OLD, false, START);
        }

        assertThat(moving.isSettled(START.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    void aPollWithoutTheRedirectBeginsItAnew() {
        assertThat(times(4).after("", OLD, true, START)).isEqualTo(Moving.NONE);
        assertThat(times(4).after("https://gazette.example/atom", OLD, true, START)
                        .times())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gazette.example/rss",
                "https://gazette.example/rss",
                "https://login.gazette.example/feed",
                "https://gazette.example/login?next=/rss",
                "https://consent.gazette.example/",
                "https://gazette.example/Sign-In",
                "https://accounts.gazette.example/v3/signin",
                "https://gazette.example/oauth2/authorize",
                "https://gazette.example/captcha/"
            })
    void thereIsWhereNoFeedMoves(String to) {
        assertThat(Moving.NONE.after(to, OLD, true, START)).isEqualTo(Moving.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://feeds.gazette.example/rss",
                "https://gazette.example/authors/feed",
                "https://gazette.example/catalogin"
            })
    void elsewhereItMay(String to) {
        assertThat(Moving.NONE.after(to, OLD, true, START).times()).isEqualTo(1);
    }

    private static Moving times(int times) {
        var moving = Moving.NONE;
        for (var poll = 0; poll < times; poll++) {
            moving = moving.after(NEW, OLD, true, START);
        }
        return moving;
    }
}
