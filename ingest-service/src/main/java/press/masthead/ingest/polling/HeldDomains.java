package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/// Until when the servers of a domain asked to be left alone, whatever they were asked for: it outlives a restart.
///
/// @param store milliseconds since the epoch, by domain; one entry for each domain that ever asked since the start
record HeldDomains(KeyValueStore<String, Long> store) {
    static final String NAME = "held-domains";

    /// A shorter hold is kept whoever asks.
    private static final Duration MOST_UNLIFTED = Duration.ofDays(1);

    static StoreBuilder<KeyValueStore<String, Long>> builder() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(NAME), Serdes.String(), Serdes.Long());
    }

    /// A hold that ends later stays.
    void hold(FeedStates.Held held) {
        if (until(held.domain()).isBefore(held.until())) {
            store.put(held.domain(), held.until().toEpochMilli());
        }
    }

    /// The beginning of time when nobody asked.
    Instant until(String domain) {
        @Nullable Long until = store.get(domain);
        return until == null ? Instant.EPOCH : Instant.ofEpochMilli(until);
    }

    /// Ends a hold that is not over within what can be waited for, and tells whether it did.
    boolean lift(String domain, Instant now) {
        var isLong = until(domain).isAfter(now.plus(MOST_UNLIFTED));
        if (isLong) {
            store.delete(domain);
        }
        return isLong;
    }

    /// Forgets what is over.
    void forget(Instant now) {
        try (var all = store.all()) {
            all.forEachRemaining(each -> {
                if (each.value < now.toEpochMilli()) {
                    store.delete(each.key);
                }
            });
        }
    }
}
