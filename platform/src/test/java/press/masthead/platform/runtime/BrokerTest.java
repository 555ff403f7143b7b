package press.masthead.platform.runtime;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerTest {
    @ParameterizedTest
    @CsvSource({
        "broker, Invalid url in bootstrap.servers: broker",
        "broker.invalid:9092, No resolvable bootstrap urls given in bootstrap.servers"
    })
    void anAddressOfNoBrokerIsToldInOneLine(String address, String why) {
        var settings = ServiceSettings.local("test", "1", address, Path.of("state"));

        assertThatThrownBy(() -> Broker.prepare(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "no way to Kafka at %s: %s; mend MASTHEAD_KAFKA_BOOTSTRAP_SERVERS or what else MASTHEAD_KAFKA_* says"
                                .formatted(address, why));
    }
}
