package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;
import static press.masthead.ingest.polling.Samples.found;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.reading.identity.EntryKeys;
import press.masthead.ingest.reading.identity.GuidHabits;
import press.masthead.ingest.reading.pages.ArticlePage;
import press.masthead.model.Article;
import press.masthead.model.Dating;
import press.masthead.model.PageFacts;
import press.masthead.model.register.Feed;
import press.masthead.platform.json.Json;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.platform.topics.Topics;
import tools.jackson.databind.node.ObjectNode;

class SeenArticlesTest {
    private static final Feed FEED = Samples.feed("tech", "https://gazette.example/tech");
    private static final Feed NEIGHBOUR = Samples.feed("tech-2", "https://gazette.example/tech-2");

    private final SeenArticles seen = new SeenArticles(
            store(new JsonSerde<>(Seen.class)),
            store(Topics.ARTICLE_ID),
            new ReadPages(store(new JsonSerde<>(ArticlePage.class))));

    @Test
    void anArticleIsRememberedForNinetyDaysAfterItWasFoundGone() {
        news(FEED, "a: First", "b: Second");
        look(START, "b: Second");

        look(START.plus(Seen.MEMORY), "b: Second");
        assertThat(news(FEED, "b: Second")).isEmpty();
        assertThat(seen.store().get("tech/a"))
                .isEqualTo(new Seen(0, "a: First", START, Samples.keys("a: First"), Optional.of(START)));

        look(START.plus(Seen.MEMORY).plusMillis(1), "b: Second");
        assertThat(seen.store().get("tech/a")).isNull();
        assertThat(seen.store().get("tech/b"))
                .isEqualTo(new Seen(0, "b: Second", Instant.EPOCH, Samples.keys("b: Second"), Optional.of(START)));
    }

    @Test
    void whatComesBackInTimeIsRememberedAnew() {
        news(FEED, "a: First");
        look(START);

        assertThat(news(FEED, "a: First")).isEmpty();
        assertThat(seen.store().get("tech/a"))
                .isEqualTo(new Seen(0, "a: First", Instant.EPOCH, Samples.keys("a: First"), Optional.of(START)));
    }

    @Test
    void whatStaysInItsFeedIsNeverForgotten() {
        news(FEED, "a: First");
        look(START, "a: First");
        look(START.plus(Seen.MEMORY.multipliedBy(9)), "a: First");

        assertThat(news(FEED, "a: First")).isEmpty();
    }

    @Test
    void aRevisionIsNotToldAsReadBeforeTheOneThatItFollows() {
        var first = news(FEED, "a: First").getFirst();
        var slow = found(FEED, "a: First, corrected");
        var undated = new Dating.Undated("");
        var page = new ArticlePage("First", "Ann Author", undated, undated, "en", "Text.", PageFacts.NONE);

        var completed = seen.completed(FEED.id(), first, page, START.plusSeconds(30));
        var corrected = news(FEED, slow);

        assertThat(completed)
                .hasValueSatisfying(article -> assertThat(article.fetched()).isEqualTo(START.plusSeconds(30)));
        assertThat(corrected).singleElement().satisfies(article -> {
            assertThat(article.revision()).isEqualTo(2);
            assertThat(article.fetched()).isEqualTo(START.plusSeconds(30));
        });
    }

    @Test
    void whatWasRememberedBeforeItSaidWhenItWasReadIsReadStill() {
        var known = Seen.first(found(FEED, "a: First").getFirst());
        var earlier = Json.MAPPER.<ObjectNode>valueToTree(known);
        earlier.remove("fetched");

        assertThat(Json.MAPPER.treeToValue(earlier, Seen.class))
                .isEqualTo(new Seen(0, "a: First", Instant.EPOCH, known.keys(), Optional.empty()));
    }

    @Test
    void aFeedsMemoryIsItsOwn() {
        news(FEED, "a: First");
        assertThat(news(NEIGHBOUR, "a: First")).hasSize(1);

        assertThat(seen.forget(FEED.id(), 10)).isTrue();
        assertThat(news(FEED, "a: First")).hasSize(1);
        assertThat(news(NEIGHBOUR, "a: First")).isEmpty();
    }

    @Test
    void forgettingIsDoneInStepsOfALimitedSize() {
        news(FEED, "a: First", "b: Second", "c: Third");

        assertThat(seen.forget(FEED.id(), 2)).isFalse();
        assertThat(seen.forget(FEED.id(), 2)).isTrue();
    }

    @Test
    void aLookIsDueAfterEnoughNewArticles() {
        assertThat(SeenArticles.isLookDue(0, 255)).isFalse();
        assertThat(SeenArticles.isLookDue(255, 256)).isTrue();
        assertThat(SeenArticles.isLookDue(256, 256)).isFalse();
    }

    private List<Article> news(Feed feed, String... headlines) {
        return seen.news(feed.id(), found(feed, headlines));
    }

    private void look(Instant now, String... headlines) {
        seen.look(
                FEED.id(),
                found(FEED, headlines).stream().map(each -> each.article().id()),
                now);
    }

    @Test
    void anArticleIsKnownByTheKeysOfItsLastEntryUntilItIsForgotten() {
        news(FEED, keys("guid 1", "url 1"));
        assertThat(identified("guid 1", "url 1")).isEqualTo("a");

        news(FEED, keys("guid 2", "url 1"));
        assertThat(identified("guid 2", "url 2")).isEqualTo("a");
        assertThat(identified("guid 1", "url 3"))
                .as("its old guid names another")
                .isNotEqualTo("a");

        look(START);
        look(START.plus(Seen.MEMORY).plusMillis(1));
        assertThat(identified("guid 2", "url 1")).isNotEqualTo("a");
        assertThat(seen.keys().approximateNumEntries()).isZero();
    }

    private String identified(String guid, String url) {
        return seen.identified(FEED.id(), keys(guid, url), GuidHabits.UNKNOWN)
                .articles()
                .getFirst()
                .value();
    }

    private static List<FoundArticle> keys(String guid, String url) {
        var found = found(FEED, "a: First").getFirst();
        return List.of(
                new FoundArticle(found.article(), new EntryKeys(guid, url, "", "title", ""), found.fingerprint()));
    }

    private List<Article> news(Feed feed, List<FoundArticle> found) {
        return seen.news(feed.id(), found);
    }

    private static <V> KeyValueStore<String, V> store(Serde<V> values) {
        var store = Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore("store"), Serdes.String(), values)
                .withLoggingDisabled()
                .build();
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
        return store;
    }
}
