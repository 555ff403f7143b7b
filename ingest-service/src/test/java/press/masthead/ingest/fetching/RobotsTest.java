package press.masthead.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Robots.Permission;

/// How long a site's rules count that could not be had; what they say is in
/// [press.masthead.ingest.WebPageReaderTest].
class RobotsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final HttpUrl PAGE = HttpUrl.get("https://gazette.example/chips");

    @Test
    void aBusySiteIsAskedAgainWhenItSays() {
        var robots = busyUntil(NOW.plus(Duration.ofHours(5)));

        assertThat(robots.of(PAGE, NOW.plus(Duration.ofHours(5)))).isEqualTo(Permission.LATER);
        assertThat(robots.of(PAGE, NOW.plus(Duration.ofHours(5)).plusSeconds(1)))
                .isEqualTo(Permission.UNKNOWN);
    }

    @Test
    void butNotBeforeAnHourIsOver() {
        var robots = busyUntil(NOW.plusSeconds(1));

        assertThat(robots.of(PAGE, NOW.plus(Duration.ofMinutes(59)))).isEqualTo(Permission.LATER);
        assertThat(robots.of(PAGE, NOW.plus(Duration.ofMinutes(61)))).isEqualTo(Permission.UNKNOWN);
    }

    @Test
    void andWithinAMonthWhateverItSays() {
        var robots = busyUntil(NOW.plus(Duration.ofDays(11_574)));

        assertThat(robots.of(PAGE, NOW.plus(Duration.ofDays(30)))).isEqualTo(Permission.LATER);
        assertThat(robots.of(PAGE, NOW.plus(Duration.ofDays(31)))).isEqualTo(Permission.UNKNOWN);
    }

    private static Robots busyUntil(Instant until) {
        var robots = new Robots(
                (asked, _, _) -> new Fetch.Refused(503, asked.url(), Optional.of(until)), _ -> "Masthead/1 (test)");
        robots.ask(PAGE, Leave.AT_ONCE, NOW);
        return robots;
    }
}
