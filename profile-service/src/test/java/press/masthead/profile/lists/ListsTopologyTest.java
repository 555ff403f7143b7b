package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.readAt;
import static press.masthead.profile.Sample.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageEntry.Correction;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.MatchType;
import press.masthead.model.Verdict;
import press.masthead.profile.Sample;

class ListsTopologyTest {
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
    void whatWasReadLaterReplacesTheLineThoughItsRevisionsBeginAnew() {
        try (var lists = new TestLists(registers(QWEN))) {
            lists.decide(readAt(8, article("a").revision(2).headline("Before").decided()));
            lists.decide(readAt(9, article("a").headline("Corrected").decided()));
            lists.decide(readAt(8, article("a").revision(3).headline("Late").decided()));
            lists.settle();

            assertThat(lists.of(QWEN).entries())
                    .extracting(CoverageEntry::headline)
                    .containsExactly("Corrected");
        }
    }

    @Test
    void aKilledArticleLeavesEveryListAndComesBackWhenTheKillIsUndone() {
        try (var lists = new TestLists(registers(QWEN, NVIDIA))) {
            lists.decide(article("a").companies(QWEN, NVIDIA).decided());
            lists.edit(edit(1, "a", new Action.Kill("Withdrawn by the publisher.")));
            lists.settle();
            assertThat(lists.of(QWEN).entries()).isEmpty();
            assertThat(lists.of(NVIDIA).entries()).isEmpty();
            assertThat(lists.killed("a")).hasValue("Withdrawn by the publisher.");

            lists.edit(edit(2, "a", new Action.Undo(new EditId("edit-01"))));
            lists.settle();
            assertThat(lists.of(QWEN).entries()).hasSize(1);
            assertThat(lists.of(NVIDIA).entries()).hasSize(1);
            assertThat(lists.killed("a")).isEmpty();
        }
    }

    @Test
    void anArticleAddedToAListStandsThereWhicheverCameFirst() {
        try (var lists = new TestLists(registers(QWEN, NVIDIA))) {
            lists.edit(edit(1, "a", new Action.Add(MatchType.PARENT)));
            lists.decide(article("a").companies(NVIDIA).decided());
            lists.decide(article("b").companies(NVIDIA).decided());
            lists.edit(edit(2, "b", new Action.Add(MatchType.PRODUCT)));
            lists.settle();

            assertThat(lists.of(QWEN).entries())
                    .extracting(entry -> entry.article() + " " + entry.type())
                    .containsExactly("a PARENT", "b PRODUCT");
        }
    }

    @Test
    void aCorrectionShowsInEveryList() {
        try (var lists = new TestLists(registers(QWEN, NVIDIA))) {
            lists.decide(article("a").companies(QWEN, NVIDIA).decided());
            lists.edit(edit(1, "a", new Action.Correct("The figure was 38.6 billion.")));
            lists.settle();

            assertThat(lists.of(NVIDIA).entries().getFirst().corrections())
                    .containsExactly(new Correction(Instant.ofEpochSecond(1), "The figure was 38.6 billion."));
        }
    }
}
