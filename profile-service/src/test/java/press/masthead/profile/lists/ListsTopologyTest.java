package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.REGISTERS;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.profile.Sample;

class ListsTopologyTest {
    private static final int ORDERS = 200;
    private static final long SEED = 20_260_514;
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "lists-topology.txt");

    @Test
    void itsShapeIsTheOneCheckedIn() throws IOException {
        var shape = ListsTopology.build(() -> registers(QWEN)).describe().toString();
        if ("true".equals(System.getenv("MASTHEAD_REWRITE_GOLDEN"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, shape);
        }

        assertThat(shape).isEqualTo(Files.readString(GOLDEN)).doesNotContain("KSTREAM-", "KTABLE-");
    }

    @Test
    void aNewerDecisionThatMatchesNoLongerLeavesTheList() {
        try (var lists = new TestLists(registers(QWEN, NVIDIA))) {
            lists.decide(article("a").companies(QWEN, NVIDIA).decided());
            lists.settle();
            lists.decide(article("a").companies(NVIDIA).decided());
            lists.settle();

            assertThat(lists.of(QWEN).entries()).isEmpty();
            assertThat(lists.of(NVIDIA).entries()).hasSize(1);
        }
    }

    @Test
    void aTombstoneOfADecisionTakesTheArticleOut() {
        try (var lists = new TestLists(registers(QWEN))) {
            lists.decide(article("a").decided());
            lists.settle();
            lists.forget("a");
            lists.settle();

            assertThat(lists.of(QWEN).entries()).isEmpty();
        }
    }

    @Test
    void aListThatStaysTheSameIsNotPublishedAgain() {
        try (var lists = new TestLists(registers(QWEN))) {
            lists.decide(article("a").decided());
            lists.settle();
            lists.decide(article("a").decided());
            lists.decide(article("b").list(Verdict.DENY).decided());
            lists.settle();

            assertThat(lists.publications()).isEqualTo(1);
        }
    }

    @Test
    void aBurstOfChangesMakesTheListOnce() {
        try (var lists = new TestLists(registers(QWEN))) {
            for (var number = 0; number < 100; number++) {
                lists.decide(article("a" + number).decided());
            }
            lists.settle();

            assertThat(lists.publications()).isEqualTo(1);
        }
    }

    @Test
    void aChangeOfTheRegistersMakesTheListsAnew() {
        try (var lists = new TestLists(registers(QWEN))) {
            lists.decide(article("a").decided());
            lists.settle();
            lists.inForce(registers(Sample.company("alibaba-qwen", "Qwen", 3)));
            lists.settle();

            assertThat(lists.of(QWEN).name()).isEqualTo("Qwen");
        }
    }

    @Test
    void aCompanyThatLeavesTheRegisterTakesItsListAlong() {
        try (var lists = new TestLists(registers(QWEN))) {
            lists.decide(article("a").decided());
            lists.settle();
            lists.inForce(registers(NVIDIA));
            lists.settle();

            assertThat(lists.published(QWEN)).isEmpty();
        }
    }

    @Test
    void anArticleIsFoundByItsUrlAsLongAsItStandsThere() {
        try (var lists = new TestLists(registers(QWEN))) {
            lists.decide(article("b").url("https://news.example/1").decided());
            lists.decide(article("a").url("https://news.example/1").decided());
            lists.decide(article("c").url("https://news.example/12").decided());

            assertThat(lists.articleAt("https://news.example/1")).hasValue("a");

            lists.decide(article("a").revision(1).url("https://news.example/2").decided());

            assertThat(lists.articleAt("https://news.example/1")).hasValue("b");
            assertThat(lists.articleAt("https://news.example/")).isEmpty();
        }
    }

    @Test
    void anyOrderWithDuplicatesMakesTheSameLists() {
        var expected = CoverageLists.of(QWEN, decisions(), edits(), REGISTERS);
        assertThat(expected.entries()).hasSizeGreaterThan(10);
        var random = new Random(SEED);
        for (var order = 0; order < ORDERS; order++) {
            assertThat(inSomeOrder(random))
                    .as("order %d of seed %d", order, SEED)
                    .isEqualTo(expected);
        }
    }

    private static CoverageList inSomeOrder(Random random) {
        try (var lists = new TestLists(registers(QWEN, NVIDIA))) {
            var steps = new ArrayList<Runnable>();
            decisions().forEach(decision -> steps.add(() -> lists.decide(decision)));
            edits().forEach(edit -> steps.add(() -> lists.edit(edit)));
            for (var step : List.copyOf(steps)) {
                if (random.nextInt(3) == 0) {
                    steps.add(step);
                }
            }
            java.util.Collections.shuffle(steps, random);
            for (var step : steps) {
                step.run();
                if (random.nextInt(4) == 0) {
                    lists.settle();
                }
            }
            lists.settle();
            return lists.of(QWEN);
        }
    }

    private static List<Decision> decisions() {
        var decisions = new ArrayList<Decision>();
        for (var number = 1; number <= 16; number++) {
            decisions.add(article("a%02d".formatted(number))
                    .published(at("2026-05-%02dT08:00:00Z".formatted(number)))
                    .decided());
        }
        decisions.add(article("a03").revision(2).list(Verdict.DENY).decided());
        decisions.add(article("a04").revision(1).companies(NVIDIA).decided());
        decisions.add(article("a05").revision(1).published(Sample.year(2025)).decided());
        decisions.add(story("s1", "Outlet one", Tier.NAMED_PRESS, 3));
        decisions.add(story("s2", "Outlet two", Tier.NAMED_PRESS, 2));
        decisions.add(story("s3", "Outlet three", Tier.PRIMARY, 4));
        decisions.add(article("r1").list(Verdict.REVIEW).decided());
        return decisions;
    }

    private static Decision story(String id, String outlet, Tier tier, int day) {
        return article(id)
                .outlet(outlet, tier)
                .headline("Alibaba opens the weights of its largest Qwen model")
                .published(at("2026-04-0%dT08:00:00Z".formatted(day)))
                .decided();
    }

    private static List<Edit> edits() {
        return List.of(
                edit(1, "a07", new Action.Remove()),
                edit(2, "a07", new Action.Undo(new EditId("edit-01"))),
                edit(3, "a07", new Action.Undo(new EditId("edit-02"))),
                edit(4, "r1", new Action.Approve()),
                edit(5, "s1", new Action.Pin(1)),
                edit(6, "a01", new Action.Pin(1)),
                edit(7, "a02", new Action.Pin(3)),
                edit(8, "a02", new Action.Unpin()),
                edit(9, "a08", new Action.Rewrite("Other words", "and more")),
                edit(10, "a09", new Action.Relabel("Q1 FY26")),
                edit(11, "s2", new Action.Rewrite("The story in an editor's words", "")),
                edit(12, "not-there", new Action.Pin(2)));
    }
}
