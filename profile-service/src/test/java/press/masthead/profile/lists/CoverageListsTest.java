package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.REGISTERS;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.month;
import static press.masthead.profile.Sample.readAt;
import static press.masthead.profile.Sample.year;
import static press.masthead.profile.lists.Listed.labels;
import static press.masthead.profile.lists.Listed.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.model.Edit.Action;
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
    void whatWasReadLaterCountsThoughItsRevisionsBeginAnew() {
        var list = CoverageLists.of(
                QWEN,
                List.of(
                        readAt(9, article("a").headline("Corrected").decided()),
                        readAt(8, article("a").revision(2).headline("Before").decided())),
                List.of(),
                REGISTERS);

        assertThat(list.entries()).extracting(CoverageEntry::headline).containsExactly("Corrected");
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
}
