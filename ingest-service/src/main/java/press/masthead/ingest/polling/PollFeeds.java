package press.masthead.ingest.polling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import press.masthead.model.FeedId;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.platform.topics.Topics;

/// Makes the processors that poll the feeds of their domains, one for each task; what they share is the number of polls
/// at a time.
///
/// @param politeness between the end of a request and the next one to the same domain
/// @param executor runs a poll without waiting for it
/// @param permits how many polls may be under way
/// @param hubs where subscriptions are asked for, if anywhere
/// @param waiting between two requests of one poll to the same domain
public record PollFeeds(
        Poller poller,
        PageReader pages,
        Schedule schedule,
        Politeness politeness,
        Executor executor,
        Semaphore permits,
        Hubs hubs,
        Waiting waiting)
        implements ProcessorSupplier<String, FeedChange, FeedId, Polled> {
    static final String FEEDS = "registered-feeds";
    static final String STATES = "polled-feeds";
    static final String MEMORIES = "feed-memories";

    /// Polls that wait on virtual threads of their own.
    public PollFeeds(
            Poller poller, PageReader pages, Schedule schedule, Politeness politeness, int fetches, Hubs hubs) {
        this(
                poller,
                pages,
                schedule,
                politeness,
                Thread::startVirtualThread,
                new Semaphore(fetches),
                hubs,
                Waiting.REAL);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return new LinkedHashSet<>(List.of( // in an order that is the same in every run, as the topology is told
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(FEEDS), Topics.FEED_ID, Topics.FEEDS.value()),
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(STATES), Topics.FEED_ID, Topics.FEED_STATES.value()),
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(MEMORIES), Topics.FEED_ID, new JsonSerde<>(FeedMemory.class)),
                SeenArticles.builder(),
                SeenArticles.keysBuilder(),
                ReadPages.builder(),
                WantedPages.builder(),
                HeldDomains.builder()));
    }

    @Override
    public Processor<String, FeedChange, FeedId, Polled> get() {
        return new Polling(this);
    }
}
