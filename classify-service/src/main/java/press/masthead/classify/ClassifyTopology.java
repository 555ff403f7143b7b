package press.masthead.classify;

import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import press.masthead.model.register.Registers;
import press.masthead.platform.topics.Topics;

/// The flow of classify-service.
///
/// ```
/// articles ── decide-articles ── decisions
///               │        ▲
///          decisions-made │   what was decided, kept for ever: an article is decided again when the registers change
///                  registers
/// ```
public final class ClassifyTopology {
    private ClassifyTopology() {}

    public static Topology build(Supplier<Registers> registers, StreamsConfig config) {
        var builder = new StreamsBuilder(new TopologyConfig(config));
        builder.stream(Topics.ARTICLES.name(), Topics.ARTICLES.consumed("read-articles"))
                .process(DecideArticles.supplier(new LiveClassifier(registers)), Named.as("decide-articles"))
                .to(
                        Topics.DECISIONS.name(),
                        Produced.with(Topics.ARTICLE_ID, Serdes.ByteArray()).withName("write-decisions"));
        return builder.build();
    }
}
