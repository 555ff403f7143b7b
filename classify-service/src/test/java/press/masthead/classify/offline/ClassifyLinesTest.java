package press.masthead.classify.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.classify.Classifier;
import press.masthead.classify.SampleRegisters;
import press.masthead.platform.json.Json;
import tools.jackson.databind.JsonNode;

class ClassifyLinesTest {
    private final Classifier classifier = Classifier.of(SampleRegisters.registers());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            https://sec.example/Archives/edgar/data/1577552/a.htm; Alibaba Group Holding Ltd 6-K: results (Q4 FY26); ''; 2026-05
            https://aicommission.example/a; Alibaba’s AI push shifts from open source to enterprise monetization; Jane Doe; 2026-04
            https://taibo.example/a; 阿里巴巴2026财年第一季度资本开支达386亿元，创历史新高; 张三; ''
            https://dcd.example/a; Alibaba develops AI inferencing chip as exports of Nvidia H20 continue to stall; Richard Roe; 2025
            https://cnbc.example/a; Nvidia modifies H20 chip for China to overcome US export controls; Mary Major; 2025-05
            https://business-standard.example/a; Jack Ma returns to make Alibaba great again; Jane Doe; 2025-09-16
            https://crs.example/R48642; R48642: U.S. export controls on artificial intelligence and China; ''; 2025
            """)
    void theSevenLinesAreAllowedAndAbout(String url, String title, String author, String published) throws IOException {
        var answer = answers(Json.MAPPER.writeValueAsString(
                        new Input("1", title, url, author, published, "Its first sentence, as the feed has it.")))
                .getFirst();

        assertThat(answer.at("/verdicts/list").asString()).as(answer.toString()).isEqualTo("allow");
        assertThat(answer.at("/companies/0/slug").asString()).isEqualTo("alibaba-qwen");
        assertThat(answer.at("/companies/0/about").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            https://ft.example/a;            Alibaba spends;        Jane Doe; A text.;                         deny;   COMMENTARY_ONLY
            https://bloomberg.example/a;     Alibaba spends;        Jane Doe; A text.;                         deny;   COMMENTARY_ONLY
            https://wsj.example/a;           Alibaba spends;        Jane Doe; A text.;                         deny;   COMMENTARY_ONLY
            https://cnbc.example/a;          Alibaba spends;        Jane Doe; BEIJING (Reuters) - A text.;     deny;   WIRE_REPOST
            https://cnbc.example/a;          Alibaba spends;        Staff;    The halls are in use. More will open in the autumn. A canteen is still being built. The road to them is to be widened.; deny; NO_NAMED_AUTHOR
            https://cnbc.example/a;          Alibaba spends;        Staff;    A text.;                         review; AUTHOR_UNKNOWN
            https://cnbc.example/a;          Alibaba spends;        '';       A text.;                         review; AUTHOR_UNKNOWN
            https://cnbc.example/a;          This week in Alibaba;  Jane Doe; '';                              review; UNSOURCED_ROUNDUP
            https://cnbc.example/a;          Alibaba spends;        Jane Doe; HANGZHOU /PRNewswire/ -- A text.; deny;  PRESS_RELEASE_AS_NEWS
            https://nowhere.example/a;       Alibaba spends;        Jane Doe; A text.;                         review; OUTLET_UNKNOWN
            https://ft.example/a|b;          Alibaba spends;        Jane Doe; A text.;                         deny;   COMMENTARY_ONLY
            """)
    void whatThePageExcludesIsKeptOut(String url, String title, String author, String body, String list, String reason)
            throws IOException {
        var answer = answers(Json.MAPPER.writeValueAsString(java.util.Map.of(
                        "id", "1", "title", title, "url", url, "author", author, "body", body, "outlet", "cnbc")))
                .getFirst();

        assertThat(answer.at("/verdicts/list").asString()).as(answer.toString()).isEqualTo(list);
        assertThat(answer.get("reasons").toString()).contains(reason);
    }

    @Test
    void aTitleAloneAtAPrimarySourceIsNoReportsCopyThoughItsWriterCannotBeTold() throws IOException {
        var answer = answers("""
                {"id": "1", "title": "U.S. export controls on China", "url": "https://crs.example/R48642"}
                """).getFirst();

        assertThat(answer.at("/verdicts/list").asString()).isEqualTo("allow");
        assertThat(answer.at("/provenance/kind").asString()).isEqualTo("unknown");
        assertThat(answer.at("/rules/0/why").asString()).isEqualTo("outlet tier is primary");
    }

    @Test
    void aLineThatCannotBeReadIsAnsweredInItsPlace() throws IOException {
        var answers = answers("""
                {"id": "1", "title": "Alibaba spends", "url": "https://cnbc.example/a"}
                {"id": "2"
                [1]
                {"title": "Alibaba spends"}
                {"id": "5", "title": "Alibaba spends"}
                """);

        assertThat(answers).extracting(answer -> answer.has("error")).containsExactly(false, true, true, true, false);
        assertThat(answers.get(3).get("line").asInt()).isEqualTo(4);
    }

    @Test
    void aLineWithoutEndIsNotKept() throws IOException {
        var answers = answers("x".repeat(9 * 1024 * 1024) + "\n{\"id\": \"2\", \"title\": \"Alibaba spends\"}\n");

        assertThat(answers.getFirst().get("error").asString()).contains("longer than");
        assertThat(answers.getLast().get("id").asString()).isEqualTo("2");
    }

    private List<JsonNode> answers(String lines) throws IOException {
        var output = new ByteArrayOutputStream();
        new ClassifyLines(classifier).run(new ByteArrayInputStream(lines.getBytes(UTF_8)), output);
        return output.toString(UTF_8).lines().map(Json.MAPPER::readTree).toList();
    }

    private record Input(String id, String title, String url, String author, String published, String summary) {}
}
