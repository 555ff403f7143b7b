package press.masthead.profile.api;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.Decision;
import press.masthead.model.Edit.Action;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;
import press.masthead.platform.json.Json;
import tools.jackson.databind.JsonNode;

class CoverageTest {
    private static final String COVERAGE = "/v1/companies/alibaba-qwen/coverage";

    private final List<Decision> decided = new ArrayList<>(List.of(
            article("filing")
                    .outlet("SEC", Tier.PRIMARY)
                    .published(at("2026-05-14T10:31:02Z"))
                    .decided(),
            article("topic")
                    .type(MatchType.TOPIC)
                    .published(at("2025-05-09T08:12:00Z"))
                    .decided(),
            article("quarter").covers(new FiscalQuarter(2026, 1)).decided(),
            article("year").published(year(2025)).decided()));
    private final TestView lists = TestView.of(QWEN, decided, List.of());
    private final TestSite site = new TestSite(lists);

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/json",
        "*/*, application/json",
        "application/json, application/json",
        "application/feed+json, application/feed+json",
        "application/atom+xml, application/atom+xml",
        "'application/rss+xml;q=0.9, application/atom+xml;q=0.1', application/rss+xml",
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html;charset=utf-8",
        "text/*, text/html;charset=utf-8",
        "'application/json;q=0, */*;q=0.1', application/feed+json"
    })
    void theClientGetsTheFormThatItReads(String accept, String type) throws Exception {
        var answer = accept.isEmpty() ? site.get(COVERAGE) : site.get(COVERAGE, "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept", "Accept-Encoding"));
    }

    @ParameterizedTest
    @CsvSource({
        ".json, application/json",
        ".feed.json, application/feed+json",
        ".atom, application/atom+xml",
        ".rss, application/rss+xml",
        ".html, text/html;charset=utf-8"
    })
    void aSuffixNamesTheForm(String suffix, String type) throws Exception {
        assertThat(site.get(COVERAGE + suffix, "Accept", "image/png").headers().firstValue("Content-Type"))
                .contains(type);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "?lang=en, ''", "?limit=1&tier=primary, ?tier=primary&limit=1", "?lang=zh, ?lang=zh"})
    void whatIsAnsweredIsNamedWithWhatOfItWasAskedFor(String query, String named) throws Exception {
        assertThat(site.get(COVERAGE + query, "Accept", "application/atom+xml")
                        .headers()
                        .firstValue("Content-Location"))
                .hasValue(COVERAGE + ".atom" + named);
    }

    @Test
    void whoReadsNoneOfTheFormsIsTold() throws Exception {
        assertThat(site.get(COVERAGE, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "'', filing year quarter topic",
        "tier=primary, filing",
        "'tier=primary,named_press', filing year quarter topic",
        "type=topic, topic",
        "since=2026-05-14T10:31:02Z, filing",
        "since=2026-05-14T10:31:03Z, ''",
        "since=2025-06-01, filing year",
        "language=en, filing year quarter topic",
        "language=zh, ''",
        "tier=primary&type=topic, ''",
        "limit=1, filing"
    })
    void filtersLetThrough(String query, String articles) throws Exception {
        assertThat(String.join(" ", articles(site.json(COVERAGE + "?" + query))))
                .isEqualTo(articles);
    }

    @ParameterizedTest
    @CsvSource({
        "tier=gold, 'tier is any of primary, named_press, commentary, excluded, unlisted'",
        "since=yesterday, 'since is a day or an instant, as in 2026-05-01 or 2026-05-01T00:00:00Z'",
        "limit=0, limit is a number from 1 to 200",
        "limit=201, limit is a number from 1 to 200",
        "cursor=%00, cursor is one that a page named as its next",
        "lang=xx, lang is en or zh",
        "lang=xx&limit=x, limit is a number from 1 to 200; lang is en or zh"
    })
    void everyFaultOfAQueryIsTold(String query, String detail) throws Exception {
        var answer = site.get(COVERAGE + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.MAPPER.readTree(answer.body()).get("detail").asString()).isEqualTo(detail);
    }

    @Test
    void whatEditorsAreAskedIsNotForReaders() throws Exception {
        var near = List.of(
                article("a").published(at("2026-03-01T00:00:00Z")).decided(),
                article("b").published(at("2026-03-01T01:00:00Z")).decided());
        lists.with(QWEN, near, List.of());

        assertThat(lists.coverage(QWEN.slug()).orElseThrow().entries())
                .anySatisfy(entry -> assertThat(entry.doubts()).isNotEmpty());
        assertThat(site.get(COVERAGE + ".json").body()).doesNotContain("doubt", "together", "similarity");
    }

    @Test
    void pagesGoOnBehindWhatWasShownWhateverComesAndGoes() throws Exception {
        var many = new ArrayList<>(IntStream.range(10, 22)
                .mapToObj(day -> article("a" + day)
                        .published(at("2026-03-%dT00:00:00Z".formatted(day)))
                        .decided())
                .toList());
        lists.with(QWEN, many, List.of());
        var first = site.json(COVERAGE + "?limit=5");
        many.add(article("new").published(at("2026-04-01T00:00:00Z")).decided());
        lists.with(QWEN, many, List.of(edit(1, "a17", new Action.Remove(""))));
        var second = site.json(first.get("next").asString());
        var third = site.json(second.get("next").asString());

        assertThat(articles(first)).containsExactly("a21", "a20", "a19", "a18", "a17");
        assertThat(articles(second)).containsExactly("a16", "a15", "a14", "a13", "a12");
        assertThat(articles(third)).containsExactly("a11", "a10");
        assertThat(third.get("next").asString()).isEmpty();
    }

    @Test
    void everyLineIsReachedByPagesWithAndWithoutFilters() throws Exception {
        var many = IntStream.range(0, 620)
                .mapToObj(number -> article("a%03d".formatted(number))
                        .outlet("Outlet", number % 4 == 0 ? Tier.PRIMARY : Tier.NAMED_PRESS)
                        .published(at("2026-03-01T00:%02d:%02dZ".formatted(number / 60, number % 60)))
                        .decided())
                .toList();
        lists.with(QWEN, many, List.of());

        assertThat(all("?limit=200")).hasSize(620).doesNotHaveDuplicates().startsWith("a619", "a618");
        assertThat(all("?tier=primary")).hasSize(155).doesNotHaveDuplicates().startsWith("a616", "a612");
        assertThat(site.json(COVERAGE + "?tier=primary").get("total").asInt()).isEqualTo(155);
        assertThat(site.json("/v1/companies/alibaba-qwen").get("entries").asInt())
                .isEqualTo(620);
        assertThat(site.get("/companies/alibaba-qwen").body()).contains("rel=\"next\">Older coverage");
    }

    private List<String> all(String query) throws Exception {
        var all = new ArrayList<String>();
        for (var address = COVERAGE + query; !address.isEmpty(); ) {
            var page = site.json(address);
            all.addAll(articles(page));
            address = page.get("next").asString();
        }
        return all;
    }

    @Test
    void labelsComeInChinese() throws Exception {
        assertThat(site.json(COVERAGE + "?lang=zh").findValuesAsString("text"))
                .containsExactly(
                        "2026年5月 — Headline of filing.",
                        "2025年 — Headline of year.",
                        "2026财年第一季度 — Headline of quarter.",
                        "2025年5月 — Headline of topic.");
        assertThat(site.get(COVERAGE + ".html?lang=zh").body())
                .contains("<details class=\"masthead-coverage\" lang=\"zh\">", "查看 Alibaba Qwen 的近期报道");
    }

    @Test
    void aFeedNamesItselfAndItsHub() throws Exception {
        assertThat(site.get(COVERAGE + ".atom").headers().firstValue("Link"))
                .contains("<https://coverage.example/v1/companies/alibaba-qwen/coverage.atom>; rel=\"self\","
                        + " <https://hub.example/>; rel=\"hub\"");
        assertThat(site.get(COVERAGE + ".json").headers().firstValue("Link")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ".feed.json, '', '', ''",
        ".atom, '', '', ''",
        ".rss, '', '', ''",
        ".atom, lang=en, '', ''",
        ".feed.json, lang=zh&tier=named_press, ?tier=named_press&lang=zh, ?tier=named_press&lang=zh",
        ".rss, lang=zh&tier=named_press, ?tier=named_press&lang=zh, ?tier=named_press&lang=zh",
        "'.atom', 'lang=zh&limit=1&tier=named_press,primary', '?tier=named_press,primary&limit=1&lang=zh',"
                + " '?tier=named_press,primary&lang=zh'",
        ".atom, since=%2B12000-01-01T00:00:00Z, ?since=%2B12000-01-01T00:00:00Z, ?since=%2B12000-01-01T00:00:00Z",
    })
    void aFeedNamesTheDocumentThatItIsAndAHubOnlyWhereItIsTold(String suffix, String asked, String self, String id)
            throws Exception {
        var answer = site.get(COVERAGE + suffix + "?" + asked);
        var address = "https://coverage.example" + COVERAGE + suffix;
        var topic = self.isEmpty();

        assertThat(answer.body()).contains(named(suffix, address + self));
        if (suffix.equals(".atom")) {
            assertThat(answer.body()).contains("<id>" + address + id.replace("&", "&amp;") + "</id>");
        }
        assertThat(answer.body().contains("https://hub.example/")).isEqualTo(topic);
        assertThat(answer.headers().firstValue("Link").isPresent()).isEqualTo(topic);
        assertThat(site.get(COVERAGE + suffix + self).body()).isEqualTo(answer.body());
    }

    private static String named(String suffix, String self) {
        return switch (suffix) {
            case ".feed.json" -> "\"feed_url\":\"" + self + "\"";
            case ".atom" -> "rel=\"self\" type=\"application/atom+xml\" href=\"" + self.replace("&", "&amp;") + "\"";
            default -> "rel=\"self\" type=\"application/rss+xml\" href=\"" + self.replace("&", "&amp;") + "\"";
        };
    }

    @Test
    void aLaterPageOfAFeedNamesItselfAndTheFeed() throws Exception {
        var first = site.json(COVERAGE + ".feed.json?limit=1");
        var next = first.get("next_url").asString();
        var second = site.json(next.replace("https://coverage.example", ""));

        assertThat(second.get("feed_url").asString()).isEqualTo(next).contains("?limit=1&cursor=");
        assertThat(second.has("hubs")).isFalse();
        assertThat(site.get(COVERAGE + ".atom" + next.substring(next.indexOf('?')))
                        .body())
                .contains("<id>https://coverage.example" + COVERAGE + ".atom</id>");
    }

    private static List<String> articles(JsonNode coverage) {
        return coverage.get("entries").findValuesAsString("article");
    }
}
