package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.standalone.broker.EmbeddedKafka;

/// Over a broker that speaks TLS and asks for a password, as environment variables tell it.
class SecuredBrokerTest {
    private static final String SECRET = "a-secret-of-this-test";
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule required ";

    @TempDir
    Path directory;

    @BeforeEach
    void certify() throws Exception {
        keytool("-genkeypair", "-alias", "broker", "-keyalg", "EC", "-dname", "CN=broker", "-ext", "SAN=ip:127.0.0.1");
        keytool("-exportcert", "-alias", "broker", "-rfc", "-file", certificate());
    }

    @Test
    @Tag("long")
    void feedsBecomeAList() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, secured());
                var pipeline = SamplePipeline.over(clients(kafka, SECRET), directory.resolve("state"), List.of())) {
            assertThat(pipeline.list().entries()).hasSize(7);
        }
    }

    @Test
    void aRefusedPasswordIsToldInOneLine() {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, secured())) {
            var settings = new ServiceSettings(
                    "test", "1", clients(kafka, "wrong"), directory.resolve("state"), "127.0.0.1", 0, 1);

            assertThatThrownBy(() -> Broker.prepare(settings))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("refuses to let us in")
                    .hasMessageContaining("MASTHEAD_KAFKA_SASL_")
                    .message()
                    .doesNotContain("\n");
        }
    }

    private Map<String, String> clients(EmbeddedKafka kafka, String password) {
        var environment = new Environment(Map.of(
                "MASTHEAD_KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "MASTHEAD_KAFKA_SECURITY_PROTOCOL",
                "SASL_SSL",
                "MASTHEAD_KAFKA_SASL_MECHANISM",
                "PLAIN",
                "MASTHEAD_KAFKA_SASL_JAAS_CONFIG",
                PLAIN + "username=masthead password=\"" + password + "\";",
                "MASTHEAD_KAFKA_SSL_TRUSTSTORE_TYPE",
                "PEM",
                "MASTHEAD_KAFKA_SSL_TRUSTSTORE_LOCATION",
                certificate()));
        return ServiceSettings.of(environment, 0).kafka();
    }

    private Map<String, String> secured() {
        return Map.ofEntries(
                Map.entry("listener.security.protocol.map", "BROKER:SASL_SSL,CONTROLLER:PLAINTEXT"),
                Map.entry("sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                Map.entry(
                        "listener.name.broker.plain.sasl.jaas.config",
                        PLAIN
                                + "username=broker password=\"%1$s\" user_broker=\"%1$s\" user_masthead=\"%1$s\";"
                                        .formatted(SECRET)),
                Map.entry("ssl.keystore.type", "PKCS12"),
                Map.entry("ssl.keystore.location", store()),
                Map.entry("ssl.keystore.password", SECRET),
                Map.entry("ssl.truststore.type", "PEM"),
                Map.entry("ssl.truststore.location", certificate()));
    }

    private String store() {
        return directory.resolve("broker.p12").toString();
    }

    private String certificate() {
        return directory.resolve("broker.pem").toString();
    }

    private void keytool(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store(), "-storepass", SECRET));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
