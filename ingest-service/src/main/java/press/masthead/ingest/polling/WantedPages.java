package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.FeedId;
import press.masthead.platform.topics.JsonSerde;

/// The pages that are to be read, of each feed in the order in which they are due, and not too many: what comes when as
/// many wait stays as its feed told it.
///
/// @param store keys are `feed/due/article`
record WantedPages(KeyValueStore<String, WantedPage> store) {
    static final String NAME = "wanted-pages";
    static final int MOST = 200;
    static final int MOST_TRIES = 3;

    private static final Duration FIRST_WAIT = Duration.ofHours(1);
    private static final int LONGER = 4;

    static StoreBuilder<KeyValueStore<String, WantedPage>> builder() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(NAME), Serdes.String(), new JsonSerde<>(WantedPage.class));
    }

    /// Wants the pages of these, in their order; one that is wanted already is wanted as it is now.
    void add(FeedId feed, List<Article> articles, Instant now) {
        var ids = articles.stream().map(article -> article.id().value()).collect(Collectors.toSet());
        var waiting = 0;
        for (var each : all(feed)) {
            if (ids.contains(each.key.substring(each.key.lastIndexOf('/') + 1))) {
                store.delete(each.key);
            } else {
                waiting++;
            }
        }
        for (var index = 0; index < articles.size() && waiting + index < MOST; index++) {
            put(feed, new WantedPage(articles.get(index), 0), now.plusMillis(index));
        }
    }

    Optional<KeyValue<String, WantedPage>> next(FeedId feed) {
        try (var all = store.prefixScan(prefix(feed), new StringSerializer())) {
            return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
        }
    }

    /// When the next one is due.
    Optional<Instant> due(FeedId feed) {
        return next(feed).map(first -> {
            var rest = first.key.substring(prefix(feed).length());
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

    void later(FeedId feed, String key, WantedPage wanted, Instant at) {
        store.delete(key);
        put(feed, new WantedPage(wanted.article(), wanted.tries() + 1), at);
    }

    void forget(FeedId feed) {
        all(feed).forEach(each -> store.delete(each.key));
    }

    private List<KeyValue<String, WantedPage>> all(FeedId feed) {
        var found = new ArrayList<KeyValue<String, WantedPage>>();
        try (var all = store.prefixScan(prefix(feed), new StringSerializer())) {
            all.forEachRemaining(found::add);
        }
        return found;
    }

    private void put(FeedId feed, WantedPage wanted, Instant due) {
        store.put(
                "%s%015d/%s"
                        .formatted(
                                prefix(feed),
                                due.toEpochMilli(),
                                wanted.article().id()),
                wanted);
    }

    private static String prefix(FeedId feed) {
        return feed + "/";
    }
}
