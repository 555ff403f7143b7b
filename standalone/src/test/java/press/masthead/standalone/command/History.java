package press.masthead.standalone.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import press.masthead.classify.Classifier;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Dating;
import press.masthead.model.Edit;
import press.masthead.model.EditId;
import press.masthead.model.FeedId;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.topics.Topic;
import press.masthead.platform.topics.Topics;

/// What a broker holds of earlier days, for commands that read it: articles decided under the project's registers, and
/// what editors said of them.
record History(String broker) {
    static final Path REGISTERS = Path.of(System.getProperty("masthead.root"), "registers");

    private static final Classifier IN_FORCE = Classifier.of(RegisterFiles.accepted(RegisterFiles.sources(REGISTERS)));

    void decided(Article article) {
        send(Topics.DECISIONS, article.id(), IN_FORCE.decide(article));
    }

    /// An editor approved of it for Alibaba Qwen.
    void approved(String edit, String article) {
        edited(edit, article, new Edit.Action.Approve());
    }

    /// An editor did this with it in Alibaba Qwen's list.
    void edited(String edit, String article, Edit.Action action) {
        var company = new CompanySlug("alibaba-qwen");
        send(
                Topics.EDITS,
                company,
                new Edit(
                        new EditId(edit),
                        company,
                        new ArticleId(article),
                        "an editor",
                        Instant.EPOCH,
                        "",
                        action,
                        "",
                        ""));
    }

    private <K, V> void send(Topic<K, V> topic, K key, V value) {
        var properties = new HashMap<String, Object>(Map.of("bootstrap.servers", broker));
        try (var producer = new KafkaProducer<>(
                properties, topic.key().serializer(), topic.value().serializer())) {
            var _ = producer.send(new ProducerRecord<>(topic.name(), key, value));
        }
    }

    static Article article(
            String id, String url, String outlet, String headline, String body, String byline, Dating published) {
        return new Article(
                new ArticleId(id),
                0,
                new FeedId("f"),
                "",
                url,
                url,
                outlet,
                headline,
                "",
                body,
                byline,
                published,
                published,
                "en",
                List.of(),
                Instant.EPOCH);
    }
}
