package press.masthead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.polling.Politeness;
import press.masthead.ingest.polling.Schedule;
import press.masthead.ingest.websub.WebSubSettings;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.UnusableSettings;

class IngestSettingsTest {
    @Test
    void withoutVariablesItIsPoliteAndStaysOnThePublicInternet() {
        assertThat(IngestSettings.of(new Environment(Map.of())))
                .isEqualTo(new IngestSettings(
                        "Masthead/1 (feed reader)",
                        Map.of(),
                        Set.of(),
                        new Politeness(Duration.ofSeconds(5), Map.of("sec.gov", Duration.ofMillis(200))),
                        Schedule.USUAL,
                        64,
                        Optional.empty()));
    }

    @Test
    void everyVariableIsRead() {
        var environment = new Environment(Map.of(
                "MASTHEAD_USER_AGENT", "Gazette desk@gazette.example",
                "MASTHEAD_ALLOWED_HOSTS", "newsstand:8470, 127.0.0.1:8471,",
                "MASTHEAD_USER_AGENT_OVERRIDES", "sec.gov=Gazette Inc. filings@gazette.example",
                "MASTHEAD_POLITENESS_MILLIS", "0",
                "MASTHEAD_POLITENESS_OVERRIDES", "sec.gov=500; slow.example=60000",
                "MASTHEAD_SHORTEST_INTERVAL_SECONDS", "1",
                "MASTHEAD_LONGEST_INTERVAL_SECONDS", "2",
                "MASTHEAD_FETCHES", "8"));

        assertThat(IngestSettings.of(environment))
                .isEqualTo(new IngestSettings(
                        "Gazette desk@gazette.example",
                        Map.of("sec.gov", "Gazette Inc. filings@gazette.example"),
                        Set.of("newsstand:8470", "127.0.0.1:8471"),
                        new Politeness(
                                Duration.ZERO,
                                Map.of("sec.gov", Duration.ofMillis(500), "slow.example", Duration.ofMinutes(1))),
                        new Schedule(Duration.ofSeconds(1), Duration.ofSeconds(2)),
                        8,
                        Optional.empty()));
        environment.check();
    }

    @Test
    void hubsReachUsWhereTheyAreToldTo() {
        var environment = new Environment(Map.of(
                "MASTHEAD_WEBSUB_CALLBACK", "https://push.gazette.example/",
                "MASTHEAD_WEBSUB_KEY", "0123456789abcdef0123456789abcdef",
                "MASTHEAD_WEBSUB_HOST", "127.0.0.1",
                "MASTHEAD_WEBSUB_PORT", "8460"));

        assertThat(IngestSettings.of(environment).webSub())
                .contains(new WebSubSettings(
                        "https://push.gazette.example", "0123456789abcdef0123456789abcdef", "127.0.0.1", 8460));
        environment.check();
    }

    @Test
    void aGuessableKeyIsRefused() {
        var environment = new Environment(
                Map.of("MASTHEAD_WEBSUB_CALLBACK", "https://push.gazette.example", "MASTHEAD_WEBSUB_KEY", "secret"));
        IngestSettings.of(environment);

        assertThatThrownBy(environment::check).hasMessageContaining("MASTHEAD_WEBSUB_KEY is too short");
    }

    @Test
    void aHostIsToldWhatItsDomainIsToBeTold() {
        var settings = IngestSettings.of(new Environment(
                Map.of("MASTHEAD_USER_AGENT_OVERRIDES", "sec.gov=Gazette Inc. filings@gazette.example")));

        assertThat(settings.userAgentFor("www.sec.gov")).isEqualTo("Gazette Inc. filings@gazette.example");
        assertThat(settings.userAgentFor("notsec.gov")).isEqualTo("Masthead/1 (feed reader)");
    }

    @Test
    void whatWouldDoNothingIsRefused() {
        var environment = new Environment(Map.of(
                "MASTHEAD_ALLOWED_HOSTS", "Newsstand:8470,10.0.0.7,http://10.0.0.8:80/",
                "MASTHEAD_POLITENESS_OVERRIDES", "www.sec.gov=500;SEC.gov=500;127.0.0.1:8470=0"));

        assertThat(IngestSettings.of(environment).allowedHosts()).contains("newsstand:8470");
        assertThatThrownBy(environment::check).hasMessage("""
                MASTHEAD_ALLOWED_HOSTS holds '10.0.0.7'; write host:port such as 10.0.0.7:8080
                MASTHEAD_ALLOWED_HOSTS holds 'http://10.0.0.8:80/'; write host:port such as 10.0.0.7:8080
                MASTHEAD_POLITENESS_OVERRIDES names 'SEC.gov'; name a registrable domain such as sec.gov
                MASTHEAD_POLITENESS_OVERRIDES names 'www.sec.gov'; name a registrable domain such as sec.gov""");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var environment = new Environment(Map.of(
                "MASTHEAD_FETCHES", "0", "MASTHEAD_POLITENESS_MILIS", "7", "MASTHEAD_POLITENESS_OVERRIDES", "a=x;b"));
        IngestSettings.of(environment);

        assertThatThrownBy(environment::check)
                .isInstanceOf(UnusableSettings.class)
                .hasMessage("""
                        MASTHEAD_POLITENESS_OVERRIDES holds 'b'; write pairs such as one=a;two=b
                        MASTHEAD_POLITENESS_OVERRIDES gives a 'x'; give it milliseconds, at most 600000
                        MASTHEAD_FETCHES is '0'; set it to a whole number from 1 to 1024
                        MASTHEAD_POLITENESS_MILIS is unknown; did you mean MASTHEAD_POLITENESS_MILLIS?""");
    }
}
