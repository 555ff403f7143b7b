package press.masthead.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.classify.Classifier;
import press.masthead.platform.json.Json;
import press.masthead.platform.registers.RegisterFiles;
import tools.jackson.databind.JsonNode;

class StoryLinesTest {
    private static final String TEXT = "The maker opened the weights of its model on Tuesday and said that anyone may "
            + "run it. It answers in nineteen languages, the company said, and costs half of what the last one did.";

    @Test
    void aRepostNamesWhatItRepeatsAndIsDeniedTheList() throws IOException {
        var answers = answers("""
                {"id":"late","title":"Weights opened","url":"https://b.example/2","published":"2026-05-02T00:00:00Z","body":"%1$s"}
                {"id":"early","title":"A model for all","url":"https://a.example/1","published":"2026-05-01T00:00:00Z","body":"%1$s"}
                no line
                {"id":"other","title":"Rain","url":"https://c.example/3","published":"2026-05-01T00:00:00Z"}
                """.formatted(TEXT));

        assertThat(answers.get(0).path("story").toString())
                .isEqualTo("{\"id\":\"early\",\"role\":\"repost\",\"of\":\"early\",\"similarity\":1.0}");
        assertThat(answers.get(0).path("verdicts").path("list").asString()).isEqualTo("deny");
        assertThat(answers.get(0).path("reasons").toString()).contains("\"WIRE_REPOST\"");
        assertThat(answers.get(1).path("story").path("role").asString()).isEqualTo("origin");
        assertThat(answers.get(2).path("line").asInt()).isEqualTo(3);
        assertThat(answers.get(3).path("story").path("id").asString()).isEqualTo("other");
    }

    private static List<JsonNode> answers(String lines) throws IOException {
        var registers = RegisterFiles.accepted(
                RegisterFiles.sources(Path.of(System.getProperty("masthead.root"), "registers")));
        var output = new ByteArrayOutputStream();
        var unreadable = new StoryLines(Classifier.of(registers), Duration.ofDays(14))
                .run(new ByteArrayInputStream(lines.getBytes(UTF_8)), output);
        assertThat(unreadable).isEqualTo(1);
        return output.toString(UTF_8).lines().map(Json.MAPPER::readTree).toList();
    }
}
