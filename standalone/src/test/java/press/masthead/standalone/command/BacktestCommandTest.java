package press.masthead.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.standalone.command.History.REGISTERS;
import static press.masthead.standalone.command.Shell.masthead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.Article;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.platform.json.Json;
import press.masthead.standalone.broker.EmbeddedKafka;

class BacktestCommandTest {
    @TempDir
    Path folder;

    @Test
    void aCandidateIsTriedOnHistoryAsItStands(@TempDir Path data) throws IOException {
        try (var kafka = EmbeddedKafka.start(data, 0, Map.of())) {
            var broker = kafka.bootstrapServers();
            fill(broker);
            Files.writeString(
                    folder.resolve("policy.yaml"),
                    Files.readString(REGISTERS.resolve("policy.yaml"))
                            .replace("in: [organisation, role, nobody]", "in: [nobody]"));

            sinceADay(broker);
            var all = masthead("backtest", folder.toString(), "--broker", broker);
            assertThat(all.out())
                    .startsWith("2 of 3 articles would be decided otherwise\n  list: 2 from deny to allow\n")
                    .contains("alibaba-qwen: 2 lines -> 3\n  1 appear, among them\n  + Qwen <b>grows</b> c (CNBC)\n")
                    .contains("editors, as it would be: agrees on 1 of 1 (100.0 %, 95 % interval 20.7 to 100.0 %)");

            Files.copy(
                    REGISTERS.resolve("policy.yaml"),
                    folder.resolve("policy.yaml"),
                    StandardCopyOption.REPLACE_EXISTING);
            assertThat(masthead("backtest", folder.toString(), "--broker", broker)
                            .exit())
                    .isZero();
        }
    }

    private void sinceADay(String broker) throws IOException {
        var page = folder.resolve("report.html");
        var ran = masthead(
                "backtest",
                folder.toString(),
                "--broker",
                broker,
                "--json",
                "--html",
                page.toString(),
                "--since",
                "2026-01-01");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(3);
        var report = Json.MAPPER.readTree(ran.out());
        assertThat(report.get("articles").asInt()).isEqualTo(2);
        assertThat(report.get("changed").asInt()).isEqualTo(1);
        assertThat(report.at("/uses/list/deny/allow").asInt()).isEqualTo(1);
        assertThat(report.at("/before/disagreed").asInt()).isEqualTo(1);
        assertThat(report.at("/after/agreed").asInt()).isEqualTo(1);
        assertThat(Files.readString(page))
                .contains("1 of 2 articles would be decided otherwise")
                .doesNotContain("<b>");
    }

    private static void fill(String broker) {
        masthead("registers", "apply", REGISTERS.toString(), "--broker", broker);
        var history = new History(broker);
        history.decided(article("a", "Staff", 2026));
        history.decided(article("a", "Jane Doe", 2026)); // the same article, again: the last one counts
        history.decided(article("b", "Staff", 2026));
        history.decided(article("c", "Staff", 2020));
        history.approved("e", "b");
    }

    private static Article article(String id, String byline, int year) {
        var published = Instant.parse(year + "-02-01T00:00:00Z");
        return History.article(
                id,
                "https://www.cnbc.com/" + id,
                "",
                "Qwen <b>grows</b> " + id,
                "Qwen grows. It will grow again in the autumn, and so will the one next to it. ".repeat(2),
                byline,
                new Dating.Dated(published, published, DatePrecision.INSTANT, false, ""));
    }
}
