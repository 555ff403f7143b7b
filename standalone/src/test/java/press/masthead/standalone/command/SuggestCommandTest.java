package press.masthead.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.standalone.command.History.REGISTERS;
import static press.masthead.standalone.command.Shell.masthead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.Article;
import press.masthead.model.Dating;
import press.masthead.platform.json.Json;
import press.masthead.standalone.broker.EmbeddedKafka;

/// A name and an outlet that the registers lack are found in history, written as a candidate and tried on it.
class SuggestCommandTest {
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
        var history = new History(broker);
        for (var number = 0; number < ARTICLES; number++) {
            history.decided(article(number));
            history.approved("e" + number, "a" + number);
        }
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
        return History.article(
                "a" + number, url(number), "Harbour Gazette", headline(number), "", "Jane Doe", new Dating.Undated(""));
    }
}
