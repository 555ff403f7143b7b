package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;
import press.masthead.platform.topics.JsonSerde;

/// The memory of what was published: of each feed, each article that it carries, and those that it carried lately.
record SeenArticles(KeyValueStore<String, Seen> store) {
    static final String NAME = "seen-articles";

    /// Between two looks at all that is remembered of a feed; so little does a quiet feed remember too much.
    private static final int LOOK_EVERY = 256;

    static StoreBuilder<KeyValueStore<String, Seen>> builder() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(NAME), Serdes.String(), new JsonSerde<>(Seen.class));
    }

    /// What is to be published of these: articles never seen, and those that were seen with other content, as their
    /// next revision. From now on they are all seen.
    List<Article> news(FeedId feed, List<FoundArticle> found) {
        var news = new ArrayList<Article>();
        for (var each : found) {
            var key = key(feed, each.article().id());
            @Nullable Seen before = store.get(key);
            var seen = seen(before, each.fingerprint());
            if (before == null || seen.revision() > before.revision()) {
                news.add(each.article().withRevision(seen.revision()));
            }
            if (!seen.equals(before)) {
                store.put(key, seen);
            }
        }
        return news;
    }

    private static Seen seen(@Nullable Seen before, String fingerprint) {
        if (before == null) {
            return Seen.first(fingerprint);
        }
        return before.fingerprint().equals(fingerprint) ? before.present() : before.revised(fingerprint);
    }

    /// Whether enough was published since the last look for another one.
    static boolean isLookDue(long articlesBefore, long articlesNow) {
        return articlesBefore / LOOK_EVERY != articlesNow / LOOK_EVERY;
    }

    /// Notes which articles the feed no longer carries, and forgets those long gone.
    void look(FeedId feed, List<FoundArticle> carried, Instant now) {
        var present =
                carried.stream().map(found -> key(feed, found.article().id())).collect(Collectors.toSet());
        for (var entry : changes(feed, present, now)) {
            store.put(entry.key, entry.value);
        }
    }

    private List<KeyValue<String, @Nullable Seen>> changes(FeedId feed, Set<String> present, Instant now) {
        var changes = new ArrayList<KeyValue<String, @Nullable Seen>>();
        try (var all = store.prefixScan(prefix(feed), new StringSerializer())) {
            while (all.hasNext()) {
                var entry = all.next();
                if (entry.value.isForgotten(now)) {
                    changes.add(KeyValue.pair(entry.key, null));
                } else if (!entry.value.isAbsent() && !present.contains(entry.key)) {
                    changes.add(KeyValue.pair(entry.key, entry.value.absent(now)));
                }
            }
        }
        return changes;
    }

    /// Forgets at most so many articles of a feed, and tells whether these were all.
    boolean forget(FeedId feed, int most) {
        var keys = new ArrayList<String>();
        try (var all = store.prefixScan(prefix(feed), new StringSerializer())) {
            while (all.hasNext() && keys.size() < most) {
                keys.add(all.next().key);
            }
        }
        keys.forEach(store::delete);
        return keys.size() < most;
    }

    private static String key(FeedId feed, ArticleId article) {
        return prefix(feed) + article;
    }

    private static String prefix(FeedId feed) {
        return feed + "/";
    }
}
