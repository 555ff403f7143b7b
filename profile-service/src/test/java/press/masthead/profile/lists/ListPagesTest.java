package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.registers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.model.CoverageEntry;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;

class ListPagesTest {
    private static final int LINES = 230;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1_000})
    void thePagesTogetherAreTheWholeList(int size) {
        try (var lists = new TestLists(registers(QWEN))) {
            decisions().forEach(lists::decide);
            pins().forEach(lists::edit);
            lists.settle();

            assertThat(all(lists, size)).isEqualTo(CoverageLists.whole(QWEN, decisions(), pins(), registers(QWEN)));
            assertThat(lists.page(QWEN, "", size).total()).isEqualTo(LINES);
        }
    }

    @Test
    void thePublishedListIsTheFirstPageAndSaysHowToGoOn() {
        try (var lists = new TestLists(registers(QWEN))) {
            var decisions = decisions(CoverageLists.FIRST_PAGE + 3);
            decisions.forEach(lists::decide);
            lists.settle();
            var published = lists.of(QWEN);

            assertThat(published.entries()).hasSize(CoverageLists.FIRST_PAGE);
            assertThat(published.total()).isEqualTo(CoverageLists.FIRST_PAGE + 3);
            assertThat(lists.page(QWEN, published.next(), 9).entries())
                    .isEqualTo(CoverageLists.whole(QWEN, decisions, List.of(), registers(QWEN))
                            .subList(CoverageLists.FIRST_PAGE, CoverageLists.FIRST_PAGE + 3));
        }
    }

    @Test
    void aCursorSurvivesLinesThatComeAndGoBeforeIt() {
        try (var lists = new TestLists(registers(QWEN))) {
            decisions().forEach(lists::decide);
            lists.settle();
            var first = lists.page(QWEN, "", 10);
            var second = lists.page(QWEN, first.next().orElseThrow(), 10);
            lists.decide(article("new").published(at("2026-11-01T00:00:00Z")).decided());
            lists.edit(edit(1, first.entries().get(9).article().value(), new Action.Remove("")));
            lists.edit(edit(2, first.entries().get(3).article().value(), new Action.Remove("")));
            lists.settle();

            assertThat(lists.page(QWEN, first.next().orElseThrow(), 10).entries())
                    .isEqualTo(second.entries());
        }
    }

    @Test
    void whatIsNoCursorIsRefused() {
        assertThatThrownBy(() -> Cursor.of("bm9uZQ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cursor.of("?")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cursor.of(new Cursor(7, "x.y").text())).isEqualTo(new Cursor(7, "x.y"));
    }

    @Test
    void anEntrySaysHowItCameAndWhyItLeft() {
        try (var lists = new TestLists(registers(QWEN))) {
            lists.decide(article("a").decided());
            lists.edit(edit(1, "a", new Action.Remove("off_topic")));
            lists.edit(edit(2, "a", new Action.Restore()));
            lists.edit(edit(3, "a", new Action.Kill("Withdrawn.")));

            assertThat(lists.history(QWEN, "a"))
                    .extracting(event -> event.place() + " " + event.why())
                    .containsExactly("OUT KILLED", "LINE ", "OUT edit edit-01", "LINE ");
        }
    }

    private static List<CoverageEntry> all(TestLists lists, int size) {
        var all = new ArrayList<CoverageEntry>();
        for (var cursor = "start"; !cursor.isEmpty(); ) {
            var page = lists.page(QWEN, cursor.equals("start") ? "" : cursor, size);
            all.addAll(page.entries());
            cursor = page.next().orElse("");
        }
        return all;
    }

    private static List<Decision> decisions() {
        return decisions(LINES);
    }

    private static List<Decision> decisions(int count) {
        var decisions = new ArrayList<Decision>();
        for (var number = 0; number < count; number++) {
            var day = Instant.parse("2026-10-01T00:00:00Z").minusSeconds(86_400L * number);
            decisions.add(article("a%03d".formatted(number))
                    .published(at(day.toString()))
                    .decided());
        }
        return decisions;
    }

    private static List<Edit> pins() {
        return List.of(
                edit(1, "a200", new Action.Pin(1)),
                edit(2, "a201", new Action.Pin(7)),
                edit(3, "a202", new Action.Pin(7)),
                edit(4, "a001", new Action.Pin(150)),
                edit(5, "a002", new Action.Pin(230)),
                edit(6, "a003", new Action.Pin(5_000)),
                edit(7, "a004", new Action.Pin(229)));
    }
}
