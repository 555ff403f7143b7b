package press.masthead.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.standalone.command.Shell.masthead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.classify.Classifier;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Dating;
import press.masthead.model.Edit;
import press.masthead.model.EditId;
import press.masthead.model.FeedId;
import press.masthead.platform.json.Json;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.topics.Topic;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.broker.EmbeddedKafka;

/// A name and an outlet that the registers lack are found in history, written as a candidate and tried on it.
class SuggestCommandTest {
    private static final Path REGISTERS = Path.of(System.getProperty("masthead.root"), "registers");
    private static final Classifier IN_FORCE = Classifier.of(RegisterFiles.accepted(RegisterFiles.sources(REGISTERS)));

    private static final int ARTICLES = 8;

    @TempDir
    Path folder;

    @Test
    void whatIsSuggestedCanBeTriedOnHistory(@TempDir Path data) throws IOException {
        var candidate = folder.resolve("candidate").toString();
        try (var kafka = EmbeddedKafka.start(data, 0, Map.of())) {
            var broker = kafka.bootstrapServers();
            masthead("registers", "apply", REGISTERS.toString(), "--broker", broker);
            assertThat(masthead("suggest", "--broker", broker)).isEqualTo(new Shell.Ran(0, "nothing to suggest\n", ""));
            fill(broker);

            var ran = masthead("suggest", "--json", "--write", candidate, "--broker", broker);
            assertThat(ran.err()).isEmpty();
            assertThat(ran.exit()).isEqualTo(3);
            var found = Json.MAPPER.readTree(ran.out());
            assertThat(found.at("/aliases/0/text").asString()).isEqualTo("Hanfeng");
            assertThat(found.at("/aliases/0/near").asInt()).isEqualTo(6);
            assertThat(found.at("/aliases/0/all").asInt()).isEqualTo(8);
            assertThat(found.at("/outlets/0/host").asString()).isEqualTo("harbour-gazette.example");

            assertThat(masthead("backtest", candidate, "--broker", broker).out())
                    .startsWith("8 of 8 articles would be decided otherwise\n  list: 8 from review to allow\n");
        }
    }

    @Test
    void linesDoWithoutABroker() throws IOException {
        var lines = new StringBuilder("{not json}\n");
        for (var number = 0; number < ARTICLES; number++) {
            lines.append(Json.MAPPER.writeValueAsString(
                            Map.of("id", "a" + number, "title", headline(number), "url", url(number))))
                    .append('\n');
        }
        var file = Files.writeString(folder.resolve("lines.jsonl"), lines);

        var candidate = folder.resolve("of-lines").toString();
        var ran = ofLines(file, "--write", candidate);
        assertThat(ran.err()).contains("1 lines of");
        assertThat(ran.out())
                .startsWith("alibaba-qwen may be called\n  Hanfeng: in 6 articles about it, of 8 that have it (")
                .contains("    {text: \"Hanfeng\", language: en, strength: weak}\n");
        assertThat(ofLines(file, "--write", candidate).err()).contains("is there already; name a new folder");
        assertThat(ofLines(file, "--only", "nothing").out()).isEqualTo("nothing to suggest\n");
        assertThat(ofLines(file, "--company", "openai").exit()).isZero();
    }

    private static Shell.Ran ofLines(Path file, String option, String value) {
        return masthead("suggest", "--lines", file.toString(), "--registers", REGISTERS.toString(), option, value);
    }

    private static void fill(String broker) {
        send(
                broker,
                Topics.DECISIONS,
                number -> new ArticleId("a" + number),
                number -> IN_FORCE.decide(article(number)));
        send(broker, Topics.EDITS, _ -> new CompanySlug("alibaba-qwen"), SuggestCommandTest::approval);
    }

    private static String headline(int number) {
        return number < 6
                ? "Alibaba opens Qwen’s assistant Hanfeng to its developers, part " + number
                : "They say that old Hanfeng is a wind, part " + number;
    }

    private static String url(int number) {
        return "https://harbour-gazette.example/" + number;
    }

    private static Article article(int number) {
        var undated = new Dating.Undated("");
        return new Article(
                new ArticleId("a" + number),
                0,
                new FeedId("f"),
                "",
                url(number),
                url(number),
                "Harbour Gazette",
                headline(number),
                "",
                "",
                "Jane Doe",
                undated,
                undated,
                "en",
                List.of(),
                Instant.EPOCH);
    }

    private static Edit approval(int number) {
        return new Edit(
                new EditId("e" + number),
                new CompanySlug("alibaba-qwen"),
                new ArticleId("a" + number),
                "an editor",
                Instant.EPOCH,
                "",
                new Edit.Action.Approve(),
                "",
                "");
    }

    private static <K, V> void send(String broker, Topic<K, V> topic, IntFunction<K> key, IntFunction<V> value) {
        var properties = new HashMap<String, Object>(Map.of("bootstrap.servers", broker));
        try (var producer = new KafkaProducer<>(
                properties, topic.key().serializer(), topic.value().serializer())) {
            for (var number = 0; number < ARTICLES; number++) {
                var _ = producer.send(new ProducerRecord<>(topic.name(), key.apply(number), value.apply(number)));
            }
        }
    }
}
