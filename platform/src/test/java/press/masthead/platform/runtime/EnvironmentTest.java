package press.masthead.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    @Test
    void everyFaultIsToldAtOnceWithItsMend() {
        var environment = new Environment(Map.of(
                "MASTHEAD_HTTP_PORT", "eighty",
                "MASTHEAD_REPLICATION", "0",
                "MASTHEAD_INSTALATION", "mine"));
        ServiceSettings.of(environment, 8450);

        assertThatThrownBy(environment::check)
                .isInstanceOfSatisfying(
                        UnusableSettings.class,
                        e -> assertThat(e.faults())
                                .containsExactly(
                                        "MASTHEAD_HTTP_PORT is 'eighty'; set it to a whole number from 0 to 65535",
                                        "MASTHEAD_REPLICATION is '0'; set it to a whole number from 1 to 9",
                                        "MASTHEAD_INSTALATION is unknown; did you mean MASTHEAD_INSTALLATION?"));
    }

    @Test
    void whatTheScriptsAndLoggingReadIsNoFault() {
        var environment = new Environment(Map.of(
                "MASTHEAD_DATA", "/data",
                "MASTHEAD_JDK_DIRS", "/jdks",
                "MASTHEAD_JAVA_OPTIONS", "-Xmx1g",
                "MASTHEAD_LOG_LEVEL", "debug"));
        ServiceSettings.of(environment, 8450);

        environment.check();
    }

    @Test
    void kafkaSettingsPassThrough() {
        var environment = new Environment(Map.of(
                "MASTHEAD_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092",
                "MASTHEAD_KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                "MASTHEAD_KAFKA_SASL_MECHANISM", "SCRAM-SHA-512"));
        var settings = ServiceSettings.of(environment, 8450);
        environment.check();

        assertThat(settings.kafka())
                .isEqualTo(Map.of(
                        "bootstrap.servers", "kafka:9092",
                        "security.protocol", "SASL_SSL",
                        "sasl.mechanism", "SCRAM-SHA-512"));
    }

    @Test
    void nothingSetIsARunningOnOneMachine() {
        var environment = new Environment(Map.of("PATH", "/bin"));
        var settings = ServiceSettings.of(environment, 8450);
        environment.check();

        assertThat(settings.bootstrapServers()).isEqualTo("127.0.0.1:9092");
        assertThat(settings.applicationId("ingest")).isEqualTo("masthead-ingest");
        assertThat(settings.httpPort()).isEqualTo(8450);
    }
}
