package press.masthead.profile.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.stories.Telling;

/// The state stores of the lists. Where one holds many values of an owner, its keys are the owner's, a zero and theirs.
final class ListStores {
    /// The last decision of each article, whole.
    static final String DECISIONS = "decisions-by-article";
    /// URL and article, for each URL that an article goes by.
    static final String ARTICLES_BY_URL = "articles-by-url";
    /// Article and edit, of the edits that may hold in all lists or decide on whether it stands in one.
    static final String ARTICLE_EDITS = "article-edits";

    /// Company and article: the decisions that match a company, without what no list shows.
    static final String CANDIDATES = "list-candidates";
    /// Company, article and edit.
    static final String EDITS = "list-edits";
    /// Company and article: what it tells, as editors revised it.
    static final String TELLINGS = "list-tellings";

    /// Company and bucket, time and article: where to look for articles of one story.
    static final String STORY_PLACES = "story-places";

    /// Company and place: the lines of each list, in its order.
    static final String LINES = "list-lines";

    /// Company, facet and place: where the lines of each facet stand, for filters.
    static final String FACETS = "list-facets";

    /// How each list stands: of every company that has anything to list.
    static final String STATES = "list-states";

    /// Company and article: how it came into the list and left it.
    static final String HISTORIES = "list-histories";

    /// Every company's list, from the `coverage` topic, whole on every instance.
    static final String COVERAGE = "coverage-lists";

    /// Sorts after a key and before any other that it begins.
    static final String AFTER = "\u0001";

    /// Sorts after everything that a key begins.
    static final String LAST = "\uffff";

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

    static StoreBuilder<KeyValueStore<String, Telling>> tellings() {
        return of(TELLINGS, Serdes.String(), new JsonSerde<>(Telling.class));
    }

    static StoreBuilder<KeyValueStore<String, ArticleId>> storyPlaces() {
        return of(STORY_PLACES, Serdes.String(), Topics.ARTICLE_ID);
    }

    static StoreBuilder<KeyValueStore<String, Line>> lines() {
        return of(LINES, Serdes.String(), new JsonSerde<>(Line.class));
    }

    static StoreBuilder<KeyValueStore<String, String>> facets() {
        return of(FACETS, Serdes.String(), Serdes.String());
    }

    static StoreBuilder<KeyValueStore<CompanySlug, ListState>> states() {
        return of(STATES, Topics.COMPANY_SLUG, new JsonSerde<>(ListState.class));
    }

    static StoreBuilder<KeyValueStore<String, ListHistory>> histories() {
        return of(HISTORIES, Serdes.String(), new JsonSerde<>(ListHistory.class));
    }

    static String key(Object owner, Object id) {
        return owner + ZERO + id;
    }

    static <V> V or(@Nullable V found, V otherwise) {
        return found == null ? otherwise : found;
    }

    /// Keeps an edit once under its id, whichever of two that claim the id came first; gives the earlier one.
    static @Nullable Edit keep(Object owner, Edit edit, KeyValueStore<String, Edit> edits) {
        return kept(edits.get(key(owner, edit.id())), owner, edit, edits);
    }

    private static @Nullable Edit kept(
            @Nullable Edit earlier, Object owner, Edit edit, KeyValueStore<String, Edit> edits) {
        edits.put(key(owner, edit.id()), earlier == null ? edit : EffectiveEdits.same(earlier, edit));
        return earlier;
    }

    /// Everything of one owner, in the order of its keys.
    static <V> List<V> allOf(Object owner, ReadOnlyKeyValueStore<String, V> store) {
        var all = new ArrayList<V>();
        each(owner, store, all::add);
        return all;
    }

    static <V> void each(Object owner, ReadOnlyKeyValueStore<String, V> store, Consumer<V> visitor) {
        try (var found = store.prefixScan(owner + ZERO, new StringSerializer())) {
            found.forEachRemaining(entry -> visitor.accept(entry.value));
        }
    }

    static <V> void clear(Object owner, KeyValueStore<String, V> store) {
        var keys = new ArrayList<String>();
        try (var found = store.prefixScan(owner + ZERO, new StringSerializer())) {
            found.forEachRemaining(entry -> keys.add(entry.key));
        }
        keys.forEach(store::delete);
    }

    /// Of several articles at one URL the one with the smallest id.
    static Optional<ArticleId> articleByUrl(String url, ReadOnlyKeyValueStore<String, ArticleId> articlesByUrl) {
        return allOf(url, articlesByUrl).stream().min(Comparator.comparing(ArticleId::value));
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> of(String name, Serde<K> key, Serde<V> value) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), key, value);
    }
}
