package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import press.masthead.platform.topics.JsonSerde;

/// The pages that are to be read, of each feed in the order in which they are due, and not too many: what comes when as
/// many wait stays as its feed told it.
///
/// @param store keys are `feed/due/article`; for pages of a feed of another owner `site feed/due/article`
record WantedPages(KeyValueStore<String, WantedPage> store) {
    static final String NAME = "wanted-pages";
    static final int MOST = 200;
    static final int MOST_TRIES = 3;
    /// A page may lead over some hosts of its site, each with rules of its own.
    static final int MOST_RULES = 8;

    private static final Duration FIRST_WAIT = Duration.ofHours(1);
    private static final int LONGER = 4;
    private static final char SITE_ENDS = ' ';

    static StoreBuilder<KeyValueStore<String, WantedPage>> builder() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(NAME), Serdes.String(), new JsonSerde<>(WantedPage.class));
    }

    /// Wants the pages of these, in their order; one that is wanted already is wanted as it is now.
    void add(Turn turn, List<WantedPage> pages, Instant now) {
        var ids = pages.stream().map(page -> page.article().id().value()).collect(Collectors.toSet());
        var waiting = 0;
        for (var each : all(turn)) {
            if (ids.contains(each.key.substring(each.key.lastIndexOf('/') + 1))) {
                store.delete(each.key);
            } else {
                waiting++;
            }
        }
        for (var index = 0; index < pages.size() && waiting + index < MOST; index++) {
            put(turn, pages.get(index), now.plusMillis(index));
        }
    }

    Optional<KeyValue<String, WantedPage>> next(Turn turn) {
        try (var all = store.prefixScan(prefix(turn), new StringSerializer())) {
            return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
        }
    }

    /// When the next one is due.
    Optional<Instant> due(Turn turn) {
        return next(turn).map(first -> {
            var rest = first.key.substring(prefix(turn).length());
            return Instant.ofEpochMilli(Long.parseLong(rest.substring(0, rest.indexOf('/'))));
        });
    }

    /// Whether it is still wanted just so.
    boolean holds(String key, WantedPage wanted) {
        @Nullable WantedPage now = store.get(key);
        return wanted.equals(now);
    }

    void done(String key) {
        store.delete(key);
    }

    /// How long after a failure it is tried again.
    static Duration wait(WantedPage failed) {
        return failed.tries() == 0 ? FIRST_WAIT : FIRST_WAIT.multipliedBy(LONGER);
    }

    void later(Turn turn, String key, WantedPage wanted, Instant at) {
        store.delete(key);
        put(turn, wanted.failedOnceMore(), at);
    }

    /// It is still the next one.
    void askedForRules(String key, WantedPage wanted) {
        store.put(key, wanted.askedForRules());
    }

    void forget(Turn turn) {
        all(turn).forEach(each -> store.delete(each.key));
    }

    /// The turns of all pages that owners of other domains want.
    Set<Turn> errands() {
        var found = new HashSet<Turn>();
        try (var all = store.all()) {
            all.forEachRemaining(each -> each.value
                    .asker()
                    .ifPresent(feed ->
                            found.add(Turn.errand(feed.id(), each.key.substring(0, each.key.indexOf(SITE_ENDS))))));
        }
        return found;
    }

    private List<KeyValue<String, WantedPage>> all(Turn turn) {
        var found = new ArrayList<KeyValue<String, WantedPage>>();
        try (var all = store.prefixScan(prefix(turn), new StringSerializer())) {
            all.forEachRemaining(found::add);
        }
        return found;
    }

    private void put(Turn turn, WantedPage wanted, Instant due) {
        store.put(
                "%s%015d/%s"
                        .formatted(
                                prefix(turn),
                                due.toEpochMilli(),
                                wanted.article().id()),
                wanted);
    }

    /// Neither a domain nor a feed's id holds a space.
    private static String prefix(Turn turn) {
        return turn.isErrand() ? turn.site() + SITE_ENDS + turn.feed() + "/" : turn.feed() + "/";
    }
}
