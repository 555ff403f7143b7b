package press.masthead.profile.api.representations;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.REGISTERS;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.year;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.masthead.model.Edit.Action;
import press.masthead.model.FiscalQuarter;
import press.masthead.profile.Sample;
import press.masthead.profile.lists.CoverageLists;

class ListTextTest {
    @Test
    void pinsAndRewritesMakeThePagesOwnLines() {
        var samples = Stream.of(
                article("1").published(at("2026-05-14T10:31:02Z")).summary("Its own gist, which no line shows."),
                article("3").covers(new FiscalQuarter(2026, 1)).summary("Its own gist."),
                article("5").published(at("2025-05-09T08:12:00Z")),
                article("6").published(at("2025-09-16T02:10:00Z")),
                article("7").published(year(2025)));
        var edits = List.of(
                edit(1, "1", new Action.Pin(1)),
                edit(2, "3", new Action.Pin(2)),
                edit(3, "5", new Action.Pin(3)),
                edit(4, "6", new Action.Pin(4)),
                edit(5, "7", new Action.Pin(5)),
                edit(6, "1", new Action.Rewrite("Alibaba Q4 FY26 6-K", "revenue +40% YoY; AI revenue up")),
                edit(7, "3", new Action.Rewrite("Capex reaches RMB 38.6B — historic high; AI concentration", "")),
                edit(8, "5", new Action.Rewrite("H20 shipment to PRC stalls.", "")),
                edit(9, "6", new Action.Rewrite("Who returns?", "")));
        var list = CoverageLists.of(QWEN, samples.map(Sample::decided).toList(), edits, REGISTERS);

        assertThat(ListText.of(list)).isEqualTo("""
                - May 2026 — Alibaba Q4 FY26 6-K: revenue +40% YoY; AI revenue up.
                - Q1 FY26 — Capex reaches RMB 38.6B — historic high; AI concentration.
                - May 2025 — H20 shipment to PRC stalls.
                - Sep 2025 — Who returns?
                - 2025 — Headline of 7.
                """);
    }

    @Test
    void whatHasNoDateHasNoLabel() {
        var list = CoverageLists.of(QWEN, List.of(article("1").decided()), List.of(), REGISTERS);

        assertThat(ListText.of(list)).isEqualTo("- Headline of 1.\n");
    }

    @Test
    void aChineseLineIsWrittenAsOne() {
        var edits = List.of(edit(1, "1", new Action.Rewrite("通义千问发布新模型", "性能大幅提升")));
        var list = CoverageLists.of(QWEN, List.of(article("1").decided()), edits, REGISTERS);

        assertThat(ListText.of(list)).isEqualTo("- 通义千问发布新模型：性能大幅提升。\n");
    }
}
