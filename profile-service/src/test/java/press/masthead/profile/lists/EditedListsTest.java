package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.month;
import static press.masthead.profile.Sample.year;
import static press.masthead.profile.lists.Listed.ids;
import static press.masthead.profile.lists.Listed.list;
import static press.masthead.profile.lists.Listed.wordings;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageEntry.Carrier;
import press.masthead.model.CoverageEntry.Correction;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.profile.Sample;

/// What editors do to a list.
class EditedListsTest {
    private static final String HEADLINE = "Alibaba opens the weights of its largest Qwen model";

    @Test
    void anApprovalListsAndARemovalUnlistsWhateverTheMachineSays() {
        var samples = List.of(article("a"), article("b").list(Verdict.DENY));

        assertThat(ids(samples, edit(1, "a", new Action.Remove("")), edit(2, "b", new Action.Approve())))
                .containsExactly("b");
        assertThat(ids(samples, edit(2, "a", new Action.Remove("")), edit(1, "a", new Action.Approve())))
                .isEmpty();
    }

    @Test
    void ofTwoEditsAtOneInstantTheGreaterIdHolds() {
        var samples = List.of(article("a"));

        assertThat(ids(samples, edit("x", 1, "a", new Action.Remove("")), edit("y", 1, "a", new Action.Approve())))
                .containsExactly("a");
        assertThat(ids(samples, edit("y", 1, "a", new Action.Remove("")), edit("x", 1, "a", new Action.Approve())))
                .isEmpty();
    }

    @Test
    void anUndoneEditIsAsIfItHadNeverBeenMade() {
        var remove = edit(1, "a", new Action.Remove(""));
        var undo = edit(2, "a", new Action.Undo(remove.id()));
        var redo = edit(3, "a", new Action.Undo(undo.id()));

        assertThat(ids(List.of(article("a")), remove, undo)).containsExactly("a");
        assertThat(ids(List.of(article("a")), remove, undo, redo)).isEmpty();
        assertThat(ids(List.of(article("a")), remove, undo, redo, edit(4, "a", new Action.Undo(redo.id()))))
                .containsExactly("a");
    }

    @Test
    void undoingEverythingReturnsTheMachinesList() {
        var samples = List.of(article("a"), article("b"), article("c").list(Verdict.DENY));
        var edits = new ArrayList<>(List.of(
                edit(1, "a", new Action.Pin(2)),
                edit(2, "b", new Action.Rewrite("x", "y")),
                edit(3, "c", new Action.Approve()),
                edit(4, "b", new Action.Relabel("2020")),
                edit(5, "a", new Action.Remove(""))));
        for (var edit : List.copyOf(edits)) {
            edits.add(edit(edits.size() + 10, edit.article().value(), new Action.Undo(edit.id())));
        }

        assertThat(list(samples, edits)).isEqualTo(list(samples, List.of()));
    }

    @Test
    void anUndoReachesEditsOfItsOwnArticleOnly() {
        var remove = edit(1, "a", new Action.Remove(""));

        assertThat(ids(List.of(article("a")), remove, edit(2, "b", new Action.Undo(remove.id()))))
                .isEmpty();
    }

    @Test
    void restoringLeavesItToTheMachineAgain() {
        var samples = List.of(article("a"), article("b").list(Verdict.DENY));

        assertThat(ids(
                        samples,
                        edit(1, "a", new Action.Remove("off_topic")),
                        edit(2, "a", new Action.Restore()),
                        edit(3, "b", new Action.Approve()),
                        edit(4, "b", new Action.Restore())))
                .containsExactly("a");
    }

    @Test
    void aKillOutlastsAnApprovalAndEndsWithARestore() {
        var kill = edit(1, "a", new Action.Kill("Withdrawn."));
        var approve = edit(2, "a", new Action.Approve());

        assertThat(ids(List.of(article("a")), kill, approve)).isEmpty();
        assertThat(ids(List.of(article("a")), kill, approve, edit(3, "a", new Action.Restore())))
                .containsExactly("a");
    }

    @Test
    void anAddedArticleStandsWithTheEditorsType() {
        var sample = article("a").companies(Sample.NVIDIA).list(Verdict.REVIEW);

        assertThat(list(List.of(sample), List.of(edit(1, "a", new Action.Add(MatchType.TOPIC))))
                        .entries())
                .extracting(CoverageEntry::type, CoverageEntry::edited)
                .containsExactly(tuple(MatchType.TOPIC, true));
    }

    @Test
    void aRetieredArticleCountsAsThatTierWhenTheOriginIsChosen() {
        var first = article("a").headline(HEADLINE).published(at("2026-01-02T00:00:00Z"));
        var second = article("b").headline(HEADLINE).published(at("2026-01-03T00:00:00Z"));

        assertThat(ids(List.of(first, second))).containsExactly("a");
        assertThat(list(List.of(first, second), List.of(edit(1, "b", new Action.Retier(Tier.PRIMARY))))
                        .entries()
                        .getFirst())
                .returns("b", entry -> entry.article().value())
                .returns(Tier.PRIMARY, CoverageEntry::tier);
    }

    @Test
    void aRedatedLineMovesAndShowsItsDate() {
        var samples = List.of(article("a").published(year(2020)), article("b").published(month("2024-03")));

        assertThat(list(samples, List.of(edit(1, "a", new Action.Redate(month("2025-09")))))
                        .entries())
                .extracting(CoverageEntry::label, CoverageEntry::published)
                .startsWith(tuple("Sep 2025", month("2025-09")));
    }

    @Test
    void mergedStoriesAreOneLineUntilOneOfThemIsSplitOff() {
        var samples = List.of(
                article("a").published(month("2026-01")),
                article("b").published(month("2026-02")),
                article("c").published(month("2026-03")));
        var merge = edit(1, "a", new Action.Merge(new ArticleId("b")));
        var second = edit(2, "c", new Action.Merge(new ArticleId("b")));

        assertThat(ids(samples, merge)).containsExactly("c", "a");
        assertThat(ids(samples, merge, second)).containsExactly("a");
        assertThat(ids(samples, merge, second, edit(3, "b", new Action.Split())))
                .containsExactly("c", "b", "a");
        assertThat(ids(samples, edit(0, "b", new Action.Split()), merge)).containsExactly("c", "a");
    }

    @Test
    void aCorrectedLineSaysWhatChanged() {
        assertThat(list(
                                List.of(article("a")),
                                List.of(
                                        edit(1, "a", new Action.Correct("The date.")),
                                        edit(2, "a", new Action.Correct("The figure."))))
                        .entries()
                        .getFirst()
                        .corrections())
                .extracting(Correction::changed)
                .containsExactly("The figure.", "The date.");
    }

    @Test
    void aRewriteGivesHeadlineAndGistAndLeavesWhatItDoesNotName() {
        var sample = article("a").headline("Own words").summary("An own gist.");

        assertThat(wordings(sample, new Action.Rewrite("Other", "gist"))).isEqualTo("Other|gist");
        assertThat(wordings(sample, new Action.Rewrite("Other", ""))).isEqualTo("Other|");
        assertThat(wordings(sample, new Action.Rewrite("", "gist"))).isEqualTo("Own words|gist");
        assertThat(wordings(sample, new Action.Rewrite("", ""))).isEqualTo("Own words|An own gist.");
    }

    @Test
    void aRelabelledLineMovesToItsNewDateWhereTheLabelIsOne() {
        var samples = List.of(article("a").published(year(2020)), article("b").published(month("2024-03")));

        assertThat(ids(samples, edit(1, "a", new Action.Relabel("Sep 2025")))).containsExactly("a", "b");
        assertThat(ids(samples, edit(1, "a", new Action.Relabel("long ago")))).containsExactly("b", "a");
    }

    @Test
    void ofTwoPinsOnOnePlaceTheLaterHasIt() {
        var samples = List.of(article("a"), article("b"), article("c"), article("d"));

        assertThat(ids(samples, edit(1, "c", new Action.Pin(1)), edit(2, "d", new Action.Pin(1))))
                .containsExactly("d", "c", "a", "b");
    }

    @Test
    void aPlaceBeyondTheEndIsTheEnd() {
        var samples = List.of(article("a"), article("b"), article("c"));

        assertThat(ids(samples, edit(1, "a", new Action.Pin(99)))).containsExactly("b", "c", "a");
        assertThat(ids(samples, edit(1, "a", new Action.Pin(99)), edit(2, "a", new Action.Unpin())))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aPinAndAnEditorsWordsFollowTheStoryToItsBetterSource() {
        var press = article("p")
                .headline("Alibaba opens the weights of its largest model")
                .published(at("2025-01-02T00:00:00Z"));
        var primary = article("q")
                .outlet("SEC", Tier.PRIMARY)
                .headline("Alibaba opens the weights of its largest model")
                .published(at("2025-01-03T00:00:00Z"));
        var newer = article("n").published(at("2026-01-03T00:00:00Z"));
        var edits = List.of(edit(1, "p", new Action.Pin(1)), edit(2, "p", new Action.Rewrite("Ours", "")));

        assertThat(list(List.of(press, primary, newer), edits).entries().getFirst())
                .returns("q", entry -> entry.article().value())
                .returns("Ours", CoverageEntry::headline)
                .returns(
                        List.of(new Carrier(press.decided().article().id(), "Outlet p", "https://news.example/p")),
                        CoverageEntry::alsoCarriedBy);
    }

    @Test
    void editsOfAnotherCompanyAndOfAbsentArticlesChangeNothing() {
        var other = new Edit(
                new EditId("x"),
                Sample.NVIDIA.slug(),
                article("a").decided().article().id(),
                "editor",
                java.time.Instant.EPOCH,
                "",
                new Action.Remove(""),
                "",
                "");

        assertThat(ids(List.of(article("a")), other, edit(1, "absent", new Action.Approve())))
                .containsExactly("a");
    }
}
