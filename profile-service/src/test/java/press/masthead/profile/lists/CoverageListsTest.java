package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.REGISTERS;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.month;
import static press.masthead.profile.Sample.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageEntry.Carrier;
import press.masthead.model.CoverageEntry.Correction;
import press.masthead.model.CoverageList;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.platform.json.Json;
import press.masthead.profile.Sample;
import press.masthead.profile.Texts;
import tools.jackson.databind.SerializationFeature;

class CoverageListsTest {
    private static final FiscalQuarter Q1_FY26 = new FiscalQuarter(2026, 1);
    private static final String HEADLINE = "Alibaba opens the weights of its largest Qwen model";
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "coverage.json");

    @Test
    void theMachinesListIsNewestFirstByTheEndOfTheLabel() {
        assertThat(labels(
                        article("h20").published(at("2025-05-09T08:12:00Z")),
                        article("crs").published(year(2025)),
                        article("6-k").published(at("2026-05-14T10:31:02Z")),
                        article("taibo").covers(Q1_FY26),
                        article("dcd").published(year(2025)),
                        article("ma").published(at("2025-09-16T02:10:00Z")),
                        article("undated"),
                        article("ai").published(month("2026-04"))))
                .containsExactly(
                        "6-k May 2026",
                        "ai Apr 2026",
                        "crs 2025",
                        "dcd 2025",
                        "ma Sep 2025",
                        "taibo Q1 FY26",
                        "h20 May 2025",
                        "undated ");
    }

    @Test
    void theFinerLabelComesFirstOfThoseThatEndTogether() {
        assertThat(labels(
                        article("a").published(year(2025)),
                        article("b").covers(new FiscalQuarter(2026, 3)),
                        article("c").published(month("2025-12"))))
                .containsExactly("c Dec 2025", "b Q3 FY26", "a 2025");
    }

    @Test
    void underOneLabelTheLaterArticleComesFirst() {
        assertThat(labels(
                        article("a").published(at("2026-05-01T00:00:00Z")),
                        article("b").published(at("2026-05-31T23:59:59Z"))))
                .containsExactly("b May 2026", "a May 2026");
    }

    @Test
    void aMonthBeatsAQuarterAndAQuarterAYear() {
        assertThat(labels(article("a").published(month("2025-08")).covers(Q1_FY26)))
                .containsExactly("a Aug 2025");
        assertThat(labels(article("a").published(year(2025)).covers(Q1_FY26))).containsExactly("a Q1 FY26");
    }

    @Test
    void theQuarterOfAnArticleThatIsHereForItsTopicIsSomebodyElses() {
        assertThat(labels(article("a").covers(Q1_FY26).type(MatchType.TOPIC))).containsExactly("a ");
    }

    @Test
    void whatIsNotAllowedOrNotAboutTheCompanyIsNotListed() {
        assertThat(labels(
                        article("denied").list(Verdict.DENY),
                        article("reviewed").list(Verdict.REVIEW),
                        article("mention").mentionedOnly(),
                        article("other").companies(Sample.NVIDIA)))
                .isEmpty();
    }

    @Test
    void onlyTheHighestRevisionCounts() {
        var list = CoverageLists.of(
                QWEN,
                List.of(
                        article("a").revision(2).headline("New words").decided(),
                        article("a").revision(1).headline("Old words").decided()),
                List.of(),
                REGISTERS);

        assertThat(list.entries()).extracting(CoverageEntry::headline).containsExactly("New words");
    }

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

    @Test
    void onlyHttpLinksComeOut() {
        assertThat(list(List.of(article("a").url("javascript:alert(1)")), List.of())
                        .entries()
                        .getFirst()
                        .url())
                .isEmpty();
    }

    @Test
    void theListAsJsonIsTheOneCheckedIn() throws IOException {
        var list = list(
                List.of(
                        article("a")
                                .published(at("2026-05-14T10:31:02Z"))
                                .summary("A first sentence that says what happened, and to whom. A second. A third."),
                        article("b").covers(Q1_FY26)),
                List.of(edit(1, "b", new Action.Rewrite("Words", "gist"))));
        var json = Json.MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(list) + "\n";
        if ("true".equals(System.getenv("MASTHEAD_REWRITE_GOLDEN"))) {
            Files.writeString(GOLDEN, json);
        }

        assertThat(json).isEqualTo(Files.readString(GOLDEN));
        assertThat(Json.MAPPER.readValue(json, CoverageList.class)).isEqualTo(list);
    }

    @Test
    void aRepostIsNoLineEvenWhereItsOriginIsNotListed() {
        var origin = Texts.with(
                article("a")
                        .list(Verdict.DENY)
                        .published(at("2026-05-01T00:00:00Z"))
                        .decided(),
                1,
                0);
        var repost =
                Texts.with(article("b").published(at("2026-05-02T00:00:00Z")).decided(), 1, 30);

        assertThat(CoverageLists.of(QWEN, List.of(origin, repost), List.of(), REGISTERS)
                        .entries())
                .isEmpty();
        assertThat(CoverageLists.of(QWEN, List.of(repost), List.of(), REGISTERS).entries())
                .hasSize(1);
        assertThat(CoverageLists.of(
                                QWEN, List.of(origin, repost), List.of(edit(1, "b", new Action.Approve())), REGISTERS)
                        .entries())
                .hasSize(1);
    }

    @Test
    void anOutletThatNobodyKnowsTakesNoLineAway() {
        var copy = Texts.with(
                article("a")
                        .outlet("scraper", Tier.UNLISTED)
                        .list(Verdict.REVIEW)
                        .published(at("2026-05-01T00:00:00Z"))
                        .decided(),
                1,
                0);
        var own = Texts.with(article("b").published(at("2026-05-02T00:00:00Z")).decided(), 1, 0);

        assertThat(CoverageLists.of(QWEN, List.of(copy, own), List.of(), REGISTERS)
                        .entries())
                .extracting(entry -> entry.article().value())
                .containsExactly("b");
    }

    private static List<String> labels(Sample... samples) {
        var backwards = new ArrayList<>(List.of(samples));
        Collections.reverse(backwards);
        assertThat(list(backwards, List.of())).isEqualTo(list(List.of(samples), List.of()));
        return list(List.of(samples), List.of()).entries().stream()
                .map(entry -> entry.article() + " " + entry.label())
                .toList();
    }

    private static List<String> ids(List<Sample> samples, Edit... edits) {
        return list(samples, List.of(edits)).entries().stream()
                .map(entry -> entry.article().value())
                .toList();
    }

    private static String wordings(Sample sample, Action action) {
        var entry =
                list(List.of(sample), List.of(edit(1, "a", action))).entries().getFirst();
        return entry.headline() + "|" + entry.gist();
    }

    private static CoverageList list(List<Sample> samples, List<Edit> edits) {
        return CoverageLists.of(QWEN, samples.stream().map(Sample::decided).toList(), edits, REGISTERS);
    }
}
