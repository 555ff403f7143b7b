package press.masthead.profile.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.platform.topics.Topics;

/// The state stores of the lists. Where one holds many values of an owner, its keys are the owner's, a zero and theirs.
final class ListStores {
    /// The last decision of each article, whole.
    static final String DECISIONS = "decisions-by-article";
    /// URL and article, for each URL that an article goes by.
    static final String ARTICLES_BY_URL = "articles-by-url";
    /// Article and edit, of the edits that may hold in all lists.
    static final String ARTICLE_EDITS = "article-edits";

    /// Company and article: the decisions that match a company, without what no list shows.
    static final String CANDIDATES = "list-candidates";
    /// Company and edit.
    static final String EDITS = "list-edits";
    /// The list of each company as last published by this instance; of every company that has anything to list.
    static final String PUBLISHED = "published-lists";
    /// Every company's list, from the `coverage` topic, whole on every instance.
    static final String COVERAGE = "coverage-lists";

    /// In no slug, id or URL that was read.
    private static final String ZERO = "\0";

    private ListStores() {}

    static StoreBuilder<KeyValueStore<ArticleId, Decision>> decisions() {
        return of(DECISIONS, Topics.ARTICLE_ID, Topics.DECISIONS.value());
    }

    static StoreBuilder<KeyValueStore<String, ArticleId>> articlesByUrl() {
        return of(ARTICLES_BY_URL, Serdes.String(), Topics.ARTICLE_ID);
    }

    static StoreBuilder<KeyValueStore<String, Edit>> articleEdits() {
        return of(ARTICLE_EDITS, Serdes.String(), new JsonSerde<>(Edit.class));
    }

    static StoreBuilder<KeyValueStore<String, Candidate>> candidates() {
        return of(CANDIDATES, Serdes.String(), new JsonSerde<>(Candidate.class));
    }

    static StoreBuilder<KeyValueStore<String, Edit>> edits() {
        return of(EDITS, Serdes.String(), new JsonSerde<>(Edit.class));
    }

    static StoreBuilder<KeyValueStore<CompanySlug, CoverageList>> published() {
        return of(PUBLISHED, Topics.COMPANY_SLUG, Topics.COVERAGE.value());
    }

    static String key(Object owner, Object id) {
        return owner + ZERO + id;
    }

    /// Keeps an edit once under its id, whichever of two that claim the id came first.
    static void keep(Object owner, Edit edit, KeyValueStore<String, Edit> edits) {
        var key = key(owner, edit.id());
        var earlier = edits.putIfAbsent(key, edit);
        if (earlier != null) {
            edits.put(key, EffectiveEdits.same(earlier, edit));
        }
    }

    /// Everything of one owner, in the order of its keys.
    static <V> List<V> allOf(Object owner, ReadOnlyKeyValueStore<String, V> store) {
        var all = new ArrayList<V>();
        try (var found = store.prefixScan(owner + ZERO, new StringSerializer())) {
            found.forEachRemaining(entry -> all.add(entry.value));
        }
        return all;
    }

    /// Of several articles at one URL the one with the smallest id.
    static Optional<ArticleId> articleByUrl(String url, ReadOnlyKeyValueStore<String, ArticleId> articlesByUrl) {
        return allOf(url, articlesByUrl).stream().min(Comparator.comparing(ArticleId::value));
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> of(String name, Serde<K> key, Serde<V> value) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), key, value);
    }
}
