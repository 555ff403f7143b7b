package press.masthead.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
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

    @Test
    void aSiteWhoseCertificateCountsForItsFeedIsBelievedForItsRulesToo() throws Exception {
        try (var server = new MockWebServer()) {
            server.useHttps(SelfSigned.sockets());
            server.enqueue(new MockResponse.Builder()
                    .body("User-agent: *\nDisallow: /private")
                    .setHeader("Content-Type", "text/plain")
                    .build());
            server.start();
            var page = HttpUrl.get("https://localhost:%d/chips".formatted(server.getPort()));
            var allowed = Set.of("localhost:" + server.getPort());
            var robots = new Robots(
                    new HttpFetcher(_ -> "Masthead/1 (test)", allowed, Limits.ROBOTS), _ -> "Masthead/1 (test)");

            robots.ask(page, false, Leave.AT_ONCE, NOW);
            assertThat(robots.of(page, NOW)).isEqualTo(Permission.LATER);
            robots.ask(page, true, Leave.AT_ONCE, NOW);
            assertThat(robots.of(page, NOW)).isEqualTo(Permission.ALLOWED);
        }
    }

    private static Robots busyUntil(Instant until) {
        var robots = new Robots(
                (asked, _, _) -> new Fetch.Refused(503, asked.url(), Optional.of(until)), _ -> "Masthead/1 (test)");
        robots.ask(PAGE, false, Leave.AT_ONCE, NOW);
        return robots;
    }
}
