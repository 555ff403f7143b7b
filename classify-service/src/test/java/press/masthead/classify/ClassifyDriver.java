package press.masthead.classify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.DeadLetter;
import press.masthead.model.Decision;
import press.masthead.model.register.Registers;
import press.masthead.platform.runtime.DeadLettering;
import press.masthead.platform.topics.Topic;
import press.masthead.platform.topics.Topics;

/// The topology of classify-service under the test driver: one task, its time in our hand.
public final class ClassifyDriver implements AutoCloseable {
    private final Path state;
    private final TopologyTestDriver driver;
    private final TestInputTopic<ArticleId, Article> articles;
    private final TestOutputTopic<ArticleId, Decision> decisions;
    private final TestOutputTopic<String, DeadLetter> letters;

    public ClassifyDriver(Supplier<Registers> registers, Path state) {
        this.state = state;
        var topology = ClassifyTopology.build(registers, new StreamsConfig(properties()));
        driver = new TopologyTestDriver(topology, properties(), Instant.EPOCH);
        articles = driver.createInputTopic(
                Topics.ARTICLES.name(),
                Topics.ARTICLES.key().serializer(),
                Topics.ARTICLES.value().serializer());
        decisions = output(Topics.DECISIONS);
        letters = output(Topics.DEAD_LETTERS);
    }

    private <K, V> TestOutputTopic<K, V> output(Topic<K, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.key().deserializer(), topic.value().deserializer());
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLettering.class);
        return properties;
    }

    public void put(Article article) {
        articles.pipeInput(article.id(), article);
    }

    /// Lets so many slices of re-evaluation happen.
    public void tick(int times) {
        for (var tick = 0; tick < times; tick++) {
            driver.advanceWallClockTime(DecideArticles.TICK);
        }
    }

    /// The decisions written since this was last asked.
    public List<Decision> written() {
        return decisions.readValuesToList();
    }

    List<DeadLetter> deadLetters() {
        return letters.readValuesToList();
    }

    KeyValueStore<ArticleId, byte[]> kept() {
        return driver.getKeyValueStore(DecideArticles.DECISIONS);
    }

    KeyValueStore<String, String> progress() {
        return driver.getKeyValueStore(DecideArticles.PROGRESS);
    }

    @Override
    public void close() {
        driver.close();
    }
}
