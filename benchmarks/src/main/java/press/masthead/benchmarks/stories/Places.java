package press.masthead.benchmarks.stories;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsSettings;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.lists.StoryIndex;
import press.masthead.profile.stories.Telling;

/// The stores of the story index as the lists have them, in a topology that does nothing else, lent to a measurement
/// while its task starts. They have no changelog: what that costs is the topology's matter.
final class Places {
    static final String APPLICATION = "places";
    private static final String TELLINGS = "list-tellings";
    private static final String PLACES = "story-places";

    private Places() {}

    static Topology lentTo(Consumer<StoryIndex> measurement, ServiceSettings settings) {
        var builder =
                new StreamsBuilder(new TopologyConfig(new StreamsConfig(StreamsSettings.of(APPLICATION, settings))));
        builder.stream(Topics.ARTICLES.name(), Topics.ARTICLES.consumed("read-articles"))
                .process(supplier(measurement), Named.as("keep-places"));
        return builder.build();
    }

    private static ProcessorSupplier<ArticleId, Article, Void, Void> supplier(Consumer<StoryIndex> measurement) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<ArticleId, Article, Void, Void> get() {
                return new Lent(measurement);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(store(TELLINGS, new JsonSerde<>(Telling.class)), store(PLACES, Topics.ARTICLE_ID));
            }
        };
    }

    private static <V> StoreBuilder<?> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingDisabled();
    }

    private record Lent(Consumer<StoryIndex> measurement) implements Processor<ArticleId, Article, Void, Void> {
        @Override
        public void init(ProcessorContext<Void, Void> context) {
            measurement.accept(new StoryIndex(context.getStateStore(TELLINGS), context.getStateStore(PLACES)));
        }

        @Override
        public void process(Record<ArticleId, Article> article) {
            // none comes
        }
    }

    /// Long enough a patience with a task that takes minutes to start.
    static Map<String, Object> patient() {
        return Map.of("max.poll.interval.ms", 1_800_000);
    }
}
