package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class HeldDomainsTest {
    @Test
    void aShorterHoldThatComesLateShortensNone() {
        var store = Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore("held"), Serdes.String(), Serdes.Long())
                .withLoggingDisabled()
                .build();
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
        var held = new HeldDomains(store);

        held.hold(until(Duration.ofHours(9)));
        held.hold(until(Duration.ofMinutes(1)));
        assertThat(held.until("gazette.example")).isEqualTo(START.plus(Duration.ofHours(9)));

        held.hold(until(Duration.ofHours(10)));
        assertThat(held.until("gazette.example")).isEqualTo(START.plus(Duration.ofHours(10)));
        assertThat(held.until("daily.example")).isEqualTo(Instant.EPOCH);
    }

    private static FeedStates.Held until(Duration time) {
        return new FeedStates.Held("gazette.example", START.plus(time));
    }
}
