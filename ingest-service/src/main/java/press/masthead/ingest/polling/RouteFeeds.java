package press.masthead.ingest.polling;

import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import press.masthead.model.FeedId;
import press.masthead.model.register.Feed;
import press.masthead.platform.topics.Topics;

/// Tells the owner of a feed's domain about the feed. It remembers which that was, because a removal names no URL and a
/// new URL may belong to another owner.
final class RouteFeeds implements ProcessorSupplier<FeedId, Feed, String, FeedChange> {
    private static final String DOMAINS = "feed-domains";

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(DOMAINS), Topics.FEED_ID, Serdes.String()));
    }

    @Override
    public Processor<FeedId, Feed, String, FeedChange> get() {
        return new Routing();
    }

    private static final class Routing implements Processor<FeedId, Feed, String, FeedChange> {
        private @Nullable ProcessorContext<String, FeedChange> context;
        private @Nullable KeyValueStore<FeedId, String> domains;

        @Override
        public void init(ProcessorContext<String, FeedChange> given) {
            context = given;
            domains = given.getStateStore(DOMAINS);
        }

        @Override
        public void process(Record<FeedId, Feed> change) {
            var store = Objects.requireNonNull(domains);
            Feed feed = change.value();
            var domain = feed == null ? null : PollingDomain.of(feed.url());
            var before = store.get(change.key());
            if (before != null && !before.equals(domain)) {
                forward(change, before, new FeedChange.Removed(change.key()));
            }
            if (feed != null && domain != null) {
                forward(change, domain, new FeedChange.Registered(feed));
            }
            store.put(change.key(), domain);
        }

        private void forward(Record<FeedId, Feed> change, String domain, FeedChange told) {
            Objects.requireNonNull(context).forward(change.withKey(domain).withValue(told));
        }
    }
}
