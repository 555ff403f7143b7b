package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;
import static press.masthead.ingest.polling.Samples.found;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import press.masthead.model.Article;
import press.masthead.model.register.Feed;
import press.masthead.platform.topics.JsonSerde;

class SeenArticlesTest {
    private static final Feed FEED = Samples.feed("tech", "https://gazette.example/tech");
    private static final Feed NEIGHBOUR = Samples.feed("tech-2", "https://gazette.example/tech-2");

    private final SeenArticles seen = new SeenArticles(store());

    @Test
    void anArticleIsRememberedForNinetyDaysAfterItWasFoundGone() {
        news(FEED, "a: First", "b: Second");
        look(START, "b: Second");

        look(START.plus(Seen.MEMORY), "b: Second");
        assertThat(news(FEED, "b: Second")).isEmpty();
        assertThat(seen.store().get("tech/a")).isEqualTo(new Seen(0, "a: First", START));

        look(START.plus(Seen.MEMORY).plusMillis(1), "b: Second");
        assertThat(seen.store().get("tech/a")).isNull();
        assertThat(seen.store().get("tech/b")).isEqualTo(new Seen(0, "b: Second", Instant.EPOCH));
    }

    @Test
    void whatComesBackInTimeIsRememberedAnew() {
        news(FEED, "a: First");
        look(START);

        assertThat(news(FEED, "a: First")).isEmpty();
        assertThat(seen.store().get("tech/a")).isEqualTo(new Seen(0, "a: First", Instant.EPOCH));
    }

    @Test
    void whatStaysInItsFeedIsNeverForgotten() {
        news(FEED, "a: First");
        look(START, "a: First");
        look(START.plus(Seen.MEMORY.multipliedBy(9)), "a: First");

        assertThat(news(FEED, "a: First")).isEmpty();
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
        seen.look(FEED.id(), found(FEED, headlines), now);
    }

    private static KeyValueStore<String, Seen> store() {
        var store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("seen"), Serdes.String(), new JsonSerde<>(Seen.class))
                .withLoggingDisabled()
                .build();
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
        return store;
    }
}
