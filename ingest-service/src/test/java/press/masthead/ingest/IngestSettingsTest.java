package press.masthead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.polling.Schedule;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.UnusableSettings;

class IngestSettingsTest {
    @Test
    void withoutVariablesItIsPoliteAndStaysOnThePublicInternet() {
        assertThat(IngestSettings.of(new Environment(Map.of())))
                .isEqualTo(new IngestSettings(
                        "Masthead/1 (feed reader)", Set.of(), Duration.ofSeconds(5), Schedule.USUAL, 64));
    }

    @Test
    void everyVariableIsRead() {
        var environment = new Environment(Map.of(
                "MASTHEAD_USER_AGENT", "Gazette desk@gazette.example",
                "MASTHEAD_ALLOWED_HOSTS", "newsstand:8470, 127.0.0.1:8471,",
                "MASTHEAD_POLITENESS_MILLIS", "0",
                "MASTHEAD_SHORTEST_INTERVAL_SECONDS", "1",
                "MASTHEAD_LONGEST_INTERVAL_SECONDS", "2",
                "MASTHEAD_FETCHES", "8"));

        assertThat(IngestSettings.of(environment))
                .isEqualTo(new IngestSettings(
                        "Gazette desk@gazette.example",
                        Set.of("newsstand:8470", "127.0.0.1:8471"),
                        Duration.ZERO,
                        new Schedule(Duration.ofSeconds(1), Duration.ofSeconds(2)),
                        8));
        environment.check();
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var environment = new Environment(Map.of("MASTHEAD_FETCHES", "0", "MASTHEAD_POLITENESS_MILIS", "7"));
        IngestSettings.of(environment);

        assertThatThrownBy(environment::check)
                .isInstanceOf(UnusableSettings.class)
                .hasMessage("""
                        MASTHEAD_FETCHES is '0'; set it to a whole number from 1 to 1024
                        MASTHEAD_POLITENESS_MILIS is unknown; did you mean MASTHEAD_POLITENESS_MILLIS?""");
    }
}
