package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.reading.pages.ArticlePage;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;
import press.masthead.platform.topics.JsonSerde;

/// What the pages of articles told, as long as the articles are remembered: what a feed revises later keeps it.
record ReadPages(KeyValueStore<String, ArticlePage> store) {
    static final String NAME = "article-pages";

    static StoreBuilder<KeyValueStore<String, ArticlePage>> builder() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(NAME), Serdes.String(), new JsonSerde<>(ArticlePage.class));
    }

    /// These articles of a feed, each with what its page told.
    List<Article> completed(FeedId feed, List<Article> articles) {
        return articles.stream()
                .map(article -> {
                    @Nullable ArticlePage page = store.get(key(feed, article.id()));
                    return page == null ? article : page.completed(article, article.fetched());
                })
                .toList();
    }

    /// The article with what its page tells now; empty when that changes nothing.
    Optional<Article> read(FeedId feed, Article article, ArticlePage page, Instant now) {
        @Nullable ArticlePage known = store.get(key(feed, article.id()));
        var before = (known == null ? ArticlePage.NONE : known).completed(article, now);
        var after = page.completed(article, now);
        if (!page.equals(known)) {
            store.put(key(feed, article.id()), page);
        }
        return after.equals(before) ? Optional.empty() : Optional.of(after);
    }

    static String key(FeedId feed, ArticleId article) {
        return feed + "/" + article;
    }
}
