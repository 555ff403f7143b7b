package press.masthead.profile.api;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.MatchType;
import press.masthead.model.Verdict;
import press.masthead.model.register.Company;
import press.masthead.profile.Sample;
import press.masthead.profile.Texts;

/// Why an article stands in a list or does not, as its page and its trace tell it.
class WhyTest {
    private static final String STANDS = "An editor decided that it stands here.";
    private static final String STANDS_NOT = "An editor decided that it does not stand here.";

    @Test
    void whatTheMachineListsNeedsNoReason() throws Exception {
        tells(article("a"), List.of(), "alibaba-qwen listed machine: ", "Listed</b>");
    }

    @Test
    void anArticleThatAnEditorAddedStandsByTheirWord() throws Exception {
        tells(
                article("a").companies(new Company[0]),
                List.of(edit(1, "a", new Action.Add(MatchType.TOPIC))),
                "alibaba-qwen listed editor: " + STANDS,
                "Listed</b>",
                STANDS,
                "By itself it names nothing of this company.");
    }

    @Test
    void oneThatAnEditorRemovedIsAbsentByTheirWord() throws Exception {
        tells(
                article("a"),
                List.of(edit(1, "a", new Action.Remove(""))),
                "alibaba-qwen absent editor: " + STANDS_NOT,
                "Not listed</b>",
                STANDS_NOT);
    }

    @Test
    void anEditThatIsUndoneIsTheMachinesAgain() throws Exception {
        tells(
                article("a"),
                List.of(edit(1, "a", new Action.Remove("")), edit(2, "a", new Action.Undo(new EditId("edit-01")))),
                "alibaba-qwen listed machine: ",
                "Listed</b>");
    }

    @Test
    void oneThatWaitsForAnEditorStandsOnceTheyApprove() throws Exception {
        tells(article("a").list(Verdict.REVIEW), List.of(), "alibaba-qwen absent machine: ", "Not listed</b>");
        tells(
                article("a").list(Verdict.REVIEW),
                List.of(edit(1, "a", new Action.Approve())),
                "alibaba-qwen listed editor: " + STANDS,
                STANDS);
    }

    @Test
    void aMentionIsAbsentForBeingOne() throws Exception {
        tells(
                article("a").mentionedOnly(),
                List.of(),
                "alibaba-qwen absent machine: It is not about this company.",
                "Not listed</b>",
                "It is not about this company.");
    }

    @Test
    void anotherOutletsArticleOfTheSameStoryIsCarried() throws Exception {
        var edits = List.of(edit(1, "b", new Action.Merge(new ArticleId("a"))));
        try (var site = site(List.of(article("a").decided(), article("b").decided()), edits)) {
            assertThat(List.of(told(site, "a"), told(site, "b")))
                    .containsExactlyInAnyOrder("alibaba-qwen listed machine: ", "alibaba-qwen carried machine: ");
        }
    }

    @Test
    void aRepostOfWhatIsNotListedMakesNoLine() throws Exception {
        var origin = Texts.with(
                article("a")
                        .list(Verdict.DENY)
                        .published(Sample.at("2026-05-01T00:00:00Z"))
                        .decided(),
                1,
                0);
        var repost = Texts.with(
                article("b").published(Sample.at("2026-05-02T00:00:00Z")).decided(), 1, 30);
        try (var site = site(List.of(origin, repost), List.of())) {
            assertThat(told(site, "b"))
                    .isEqualTo("alibaba-qwen absent machine: It repeats another article, which is not listed.");
        }
    }

    @Test
    void whatNewerLinesPushedOntoTheNextPageIsNoneOfTheNewest() throws Exception {
        var many = IntStream.rangeClosed(0, 500)
                .mapToObj(number -> article("a" + number)
                        .published(Sample.at(Instant.EPOCH
                                .plus(number * 20L, ChronoUnit.DAYS)
                                .toString()))
                        .decided())
                .toList();
        try (var site = site(many, List.of())) {
            assertThat(told(site, "a0")).isEqualTo("alibaba-qwen not_among_the_newest machine: ");
            assertThat(told(site, "a500")).isEqualTo("alibaba-qwen listed machine: ");
        }
    }

    private static void tells(Sample sample, List<Edit> edits, String told, String... shown) throws Exception {
        try (var site = site(List.of(sample.decided()), edits)) {
            assertThat(told(site, sample.id())).isEqualTo(told);
            assertThat(site.get("/decisions/" + sample.id()).body())
                    .contains(shown)
                    .doesNotContain("names no company");
        }
    }

    private static TestSite site(List<Decision> decisions, List<Edit> edits) {
        return new TestSite(TestView.of(QWEN, decisions, edits).with(NVIDIA, List.of(), List.of()));
    }

    private static String told(TestSite site, String id) throws Exception {
        var lists = site.json("/v1/decisions/" + id).get("lists");
        assertThat(lists).hasSize(1);
        var list = lists.get(0);
        return "%s %s %s: %s"
                .formatted(
                        list.get("company").asString(),
                        list.get("standing").asString(),
                        list.get("editor").asBoolean() ? "editor" : "machine",
                        list.get("why").asString());
    }
}
