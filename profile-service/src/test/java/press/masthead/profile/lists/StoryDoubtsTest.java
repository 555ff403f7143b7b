package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.registers;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.model.ArticleId;
import press.masthead.model.CoverageEntry;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.Review.Doubt;
import press.masthead.model.StoryDoubt;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.profile.Sample;

/// Which stories a list is not sure of, and whom it asks about.
class StoryDoubtsTest {
    private static final String FIRST = "Alibaba rents a shipyard in Rotterdam to cool its servers";
    private static final String NEAR = "Rotterdam shipyard takes in servers, harbour workers protest";
    private static final String JUST = "Alibaba brings many servers to Rotterdam shipyard, harbour workers worry";
    private static final String FAR = "Alibaba opens a canteen in Hangzhou";

    @Test
    void twoLinesThatNearlyTellOneEventAreAskedAboutInTheLater() {
        var doubt = asked(list(report("b", FIRST, 1), report("a", NEAR, 5))).getFirst();

        assertThat(doubt.article().value()).isEqualTo("a");
        assertThat(doubt.other().value()).isEqualTo("b");
        assertThat(doubt.together()).isFalse();
        assertThat(doubt.similarity()).isBetween(0.4, 0.5);
        assertThat(doubt.review().headline()).isEqualTo(NEAR);
        assertThat(doubt.review().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.doubts()).containsExactly(Doubt.STORY))
                .satisfies(ask -> assertThat(ask.company()).isEqualTo(QWEN.slug()));
    }

    @Test
    void anArticleThatOnlyJustTellsTheEventIsAskedAboutBelowItsLine() {
        var entries = list(report("b", FIRST, 1), report("a", JUST, 5));

        assertThat(entries).hasSize(1);
        assertThat(said(asked(entries))).containsExactly("a and b as one");
    }

    @Test
    void whatIsPlainlyOneStoryOrTwoIsNotAsked() {
        assertThat(asked(list(report("a", FIRST, 1), report("b", FIRST + " today", 2))))
                .isEmpty();
        assertThat(asked(list(report("a", FIRST, 1), report("b", FAR, 2)))).isEmpty();
        assertThat(asked(list(report("a", FIRST, 1), report("b", NEAR, 38))))
                .as("too long after")
                .isEmpty();
        assertThat(asked(list(report("a", FIRST, 1), report("b", NEAR, 2).outlet("Outlet a", Tier.NAMED_PRESS))))
                .as("a follow-up of one outlet")
                .isEmpty();
        assertThat(asked(list(report("a", FIRST, 1), report("b", NEAR, 2).list(Verdict.DENY))))
                .as("not in the list")
                .isEmpty();
    }

    @Test
    void eachLaterLineAsksOnceAndNamesWhatItIsMostLike() {
        var doubts = asked(list(
                report("a", FIRST, 1),
                report("b", NEAR, 3),
                report("c", "Rotterdam harbour workers call a strike over noise", 5)));

        assertThat(said(doubts)).containsExactly("c and b as two", "b and a as two");
    }

    private static List<List<Edit>> answers() {
        return List.of(
                List.of(edit(1, "b", new Action.Approve())),
                List.of(edit(1, "b", new Action.Split())),
                List.of(edit(1, "b", new Action.Merge(new ArticleId("a")))),
                List.of(edit(1, "a", new Action.Merge(new ArticleId("b")))),
                List.of(edit(1, "b", new Action.Remove(""))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anEditorsWordEndsItAndItsUndoBringsItBack(List<Edit> answer) {
        var articles = new Sample[] {report("a", FIRST, 1), report("b", NEAR, 5)};
        var edit = answer.getFirst();
        var undo = edit(2, edit.article().value(), new Action.Undo(new EditId("edit-01")));

        assertThat(asked(list(answer, articles))).isEmpty();
        assertThat(asked(list(List.of(edit, undo), articles))).hasSize(1);
    }

    @Test
    void aSplitOrAnApprovalEndsTheDoubtOfOneStoryToo() {
        var articles = new Sample[] {report("a", FIRST, 1), report("b", JUST, 5)};

        assertThat(asked(list(List.of(), articles))).hasSize(1);
        assertThat(asked(list(List.of(edit(1, "b", new Action.Split())), articles)))
                .isEmpty();
        assertThat(asked(list(List.of(edit(1, "b", new Action.Approve())), articles)))
                .isEmpty();
    }

    @Test
    void theTopologyAsksTheSameWhicheverComesFirst() {
        for (var order : List.of(List.of("a", "b"), List.of("b", "a"))) {
            try (var lists = new TestLists(registers(QWEN))) {
                for (var id : order) {
                    lists.decide(report(id, id.equals("a") ? FIRST : NEAR, id.equals("a") ? 1 : 5)
                            .decided());
                    lists.settle();
                }
                assertThat(said(asked(lists.of(QWEN).entries()))).containsExactly("b and a as two");

                lists.edit(edit(1, "b", new Action.Merge(new ArticleId("a"))));
                lists.settle();
                assertThat(lists.of(QWEN).entries())
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.doubts()).isEmpty());

                lists.edit(edit(2, "b", new Action.Undo(new EditId("edit-01"))));
                lists.settle();
                assertThat(asked(lists.of(QWEN).entries())).hasSize(1);

                lists.decide(report("a", FAR, 1).revision(1).decided());
                lists.settle();
                assertThat(asked(lists.of(QWEN).entries())).isEmpty();
            }
        }
    }

    private static Sample report(String id, String headline, int hour) {
        return article(id)
                .headline(headline)
                .published(at("2026-05-%02dT%02d:00:00Z".formatted(1 + hour / 24, hour % 24)));
    }

    private static List<CoverageEntry> list(Sample... samples) {
        return list(List.of(), samples);
    }

    private static List<CoverageEntry> list(List<Edit> edits, Sample... samples) {
        List<Decision> decisions = Arrays.stream(samples).map(Sample::decided).toList();
        return CoverageLists.whole(QWEN, decisions, edits, registers(QWEN));
    }

    private static List<StoryDoubt> asked(List<CoverageEntry> entries) {
        return entries.stream().flatMap(entry -> entry.doubts().stream()).toList();
    }

    private static List<String> said(List<StoryDoubt> doubts) {
        return doubts.stream()
                .map(doubt ->
                        "%s and %s as %s".formatted(doubt.article(), doubt.other(), doubt.together() ? "one" : "two"))
                .toList();
    }
}
