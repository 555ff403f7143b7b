package press.masthead.profile.api;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit.Action;
import press.masthead.model.FiscalQuarter;
import press.masthead.profile.Texts;
import press.masthead.profile.lists.Killed;

/// What was corrected shows wherever the line shows; what was killed shows nowhere; quarters tell their months.
class CorrectionsTest {
    private static final String COVERAGE = "/v1/companies/alibaba-qwen/coverage";

    private final TestView lists = TestView.of(
            QWEN,
            List.of(
                    article("a").published(at("2026-05-14T10:31:02Z")).decided(),
                    article("q").covers(new FiscalQuarter(2026, 1)).decided(),
                    Texts.in(
                            "zh-Hans",
                            article("c")
                                    .headline("通义千问发布新模型")
                                    .summary("它支持二十种语言")
                                    .decided())),
            List.of(edit(1_780_000_000, "a", new Action.Correct("It was 38.6 billion & not <38.6> million."))));
    private final TestSite site = new TestSite(lists);

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COVERAGE + ".json",
                COVERAGE + ".feed.json",
                COVERAGE + ".atom",
                COVERAGE + ".rss",
                COVERAGE + ".html",
                "/",
                "/companies/alibaba-qwen",
                "/decisions/a"
            })
    void aCorrectionIsToldWithWhatChanged(String path) throws Exception {
        var answer = site.get(path).body();
        var isJson = path.endsWith(".json");

        assertThat(answer.replaceAll("&(amp;)+", "&")).contains("It was 38.6 billion & not");
        assertThat(answer).contains(path.endsWith("coverage.json") ? "changed" : "Corrected 28 May 2026");
        assertThat(answer.contains("<38.6>")).isEqualTo(isJson);
    }

    @Test
    void feedsTellWhenItWasCorrected() throws Exception {
        assertThat(site.json(COVERAGE + ".feed.json")
                        .get("items")
                        .get(0)
                        .get("date_modified")
                        .asString())
                .isEqualTo("2026-05-28T20:26:40Z");
        assertThat(site.get(COVERAGE + ".atom").body()).contains("<updated>2026-05-28T20:26:40Z</updated>");
        assertThat(site.get(COVERAGE + ".html?lang=zh").body()).contains("更正（2026年5月28日）：It was");
    }

    @Test
    void aQuarterTellsItsMonths() throws Exception {
        assertThat(site.get(COVERAGE + ".html").body()).contains("<span title=\"April–June 2025\">Q1 FY26</span>");
        assertThat(site.get(COVERAGE + ".html?lang=zh").body())
                .contains("<span title=\"2025年4月至6月\">2026财年第一季度</span>");
        assertThat(site.get("/companies/alibaba-qwen").body())
                .contains("<span class=\"label\">Q1 FY26</span> <span class=\"months\">April–June 2025</span>");
        assertThat(site.json(COVERAGE).get("entries").findValuesAsString("months"))
                .containsExactly("", "2025-04/2025-06", "");
    }

    @Test
    void aChineseLineIsSetInChinese() throws Exception {
        var line = "通义千问发布新模型：它支持二十种语言。";

        assertThat(site.json(COVERAGE).get("entries").get(2).get("text").asString())
                .isEqualTo(line);
        assertThat(site.get(COVERAGE + ".html").body()).contains("</a>：它支持二十种语言。</span>");
        assertThat(site.get("/companies/alibaba-qwen").body())
                .contains("</a>：<span class=\"gist\">它支持二十种语言</span>。</p>");
    }

    @Test
    void whoAsksForAKilledArticleIsToldSo() throws Exception {
        lists.kill("a", new Killed(new ArticleId("a"), Instant.EPOCH, "Withdrawn by its <outlet>."));
        var page = site.get("/decisions/a");

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body()).contains("Withdrawn by its &lt;outlet&gt;.");
    }
}
