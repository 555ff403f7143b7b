package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.reading.identity.GuidHabits;
import press.masthead.ingest.reading.identity.Identification;
import press.masthead.ingest.reading.identity.Identified;
import press.masthead.ingest.reading.identity.KnownArticle;
import press.masthead.ingest.reading.identity.KnownArticles;
import press.masthead.ingest.reading.pages.ArticlePage;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.platform.topics.Topics;

/// The memory of what was published: of each feed, each article that it carries, and those that it carried lately.
///
/// @param keys which article a key of a feed leads to; each article has those of its last entry
/// @param pages are forgotten with their articles
record SeenArticles(KeyValueStore<String, Seen> store, KeyValueStore<String, ArticleId> keys, ReadPages pages) {
    static final String NAME = "seen-articles";
    static final String KEYS = "article-keys";

    /// Between two looks at all that is remembered of a feed; so little does a quiet feed remember too much.
    private static final int LOOK_EVERY = 256;

    static SeenArticles of(ProcessorContext<?, ?> context) {
        return new SeenArticles(
                context.getStateStore(NAME),
                context.getStateStore(KEYS),
                new ReadPages(context.getStateStore(ReadPages.NAME)));
    }

    static StoreBuilder<KeyValueStore<String, Seen>> builder() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(NAME), Serdes.String(), new JsonSerde<>(Seen.class));
    }

    static StoreBuilder<KeyValueStore<String, ArticleId>> keysBuilder() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(KEYS), Serdes.String(), Topics.ARTICLE_ID);
    }

    /// Which articles these are.
    Identified identified(FeedId feed, List<FoundArticle> found, GuidHabits habits) {
        return Identification.of(feed, found.stream().map(FoundArticle::keys).toList(), habits, new Known(this, feed));
    }

    private record Known(SeenArticles seen, FeedId feed) implements KnownArticles {
        @Override
        public Optional<KnownArticle> withKey(String key) {
            @Nullable ArticleId id = seen.keys.get(prefix(feed) + key);
            @Nullable Seen article = id == null ? null : seen.store.get(key(feed, id));
            return id == null || article == null ? Optional.empty() : Optional.of(new KnownArticle(id, article.keys()));
        }

        @Override
        public boolean contains(ArticleId article) {
            return seen.store.get(key(feed, article)) != null;
        }
    }

    /// What is to be published of these: articles never seen, and those that were seen with other content, as their
    /// next revision. From now on they are all seen.
    List<Article> news(FeedId feed, List<FoundArticle> found) {
        var news = new ArrayList<Article>();
        for (var each : found) {
            var id = each.article().id();
            @Nullable Seen before = store.get(key(feed, id));
            var seen = before == null ? Seen.first(each) : before.again(each);
            if (before == null || seen.revision() > before.revision()) {
                news.add(seen.published(each.article()));
            }
            if (!seen.equals(before)) {
                store.put(key(feed, id), seen);
            }
            if (before == null || !seen.keys().equals(before.keys())) {
                unlink(feed, id, before);
                seen.keys().all().forEach(key -> keys.put(prefix(feed) + key, id));
            }
        }
        return news;
    }

    /// Those of these that are not seen with other content.
    List<FoundArticle> unrevised(FeedId feed, List<FoundArticle> found) {
        return found.stream()
                .filter(each -> {
                    @Nullable Seen before = store.get(key(feed, each.article().id()));
                    return before == null || !before.isOtherThan(each);
                })
                .toList();
    }

    /// The next revision of an article with what its page tells; empty when that changes nothing.
    ///
    /// @param article as its feed told it when its page was asked for; one that was revised since is asked for anew
    Optional<Article> completed(FeedId feed, Article article, ArticlePage page, Instant now) {
        @Nullable Seen before = store.get(key(feed, article.id()));
        if (before == null || before.revision() != article.revision()) {
            return Optional.empty();
        }
        var after = before.revised(now);
        var changed = pages.read(feed, article, page, now);
        changed.ifPresent(_ -> store.put(key(feed, article.id()), after));
        return changed.map(after::published);
    }

    /// Whether enough was published since the last look for another one.
    static boolean isLookDue(long articlesBefore, long articlesNow) {
        return articlesBefore / LOOK_EVERY != articlesNow / LOOK_EVERY;
    }

    /// Notes which articles the feed no longer carries, and forgets those long gone.
    void look(FeedId feed, Stream<ArticleId> carried, Instant now) {
        var present = carried.map(article -> key(feed, article)).collect(Collectors.toSet());
        for (var entry : gone(feed, present)) {
            if (entry.value.isForgotten(now)) {
                forget(feed, entry);
            } else if (!entry.value.isAbsent()) {
                store.put(entry.key, entry.value.absent(now));
            }
        }
    }

    private List<KeyValue<String, Seen>> gone(FeedId feed, Set<String> present) {
        var gone = new ArrayList<KeyValue<String, Seen>>();
        try (var all = store.prefixScan(prefix(feed), new StringSerializer())) {
            all.forEachRemaining(entry -> {
                if (!present.contains(entry.key)) {
                    gone.add(entry);
                }
            });
        }
        return gone;
    }

    /// Forgets at most so many articles of a feed, and tells whether these were all.
    boolean forget(FeedId feed, int most) {
        var forgotten = new ArrayList<KeyValue<String, Seen>>();
        try (var all = store.prefixScan(prefix(feed), new StringSerializer())) {
            while (all.hasNext() && forgotten.size() < most) {
                forgotten.add(all.next());
            }
        }
        forgotten.forEach(each -> forget(feed, each));
        return forgotten.size() < most;
    }

    private void forget(FeedId feed, KeyValue<String, Seen> article) {
        unlink(feed, new ArticleId(article.key.substring(prefix(feed).length())), article.value);
        store.delete(article.key);
        pages.store().delete(article.key);
    }

    /// A key that leads to another article by now stays.
    private void unlink(FeedId feed, ArticleId id, @Nullable Seen seen) {
        for (var key : seen == null ? List.<String>of() : seen.keys().all()) {
            if (id.equals(keys.get(prefix(feed) + key))) {
                keys.delete(prefix(feed) + key);
            }
        }
    }

    private static String key(FeedId feed, ArticleId article) {
        return ReadPages.key(feed, article);
    }

    private static String prefix(FeedId feed) {
        return feed + "/";
    }
}
