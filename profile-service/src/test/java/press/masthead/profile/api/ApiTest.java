package press.masthead.profile.api;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.model.Decision;
import press.masthead.platform.json.Json;

class ApiTest {
    private final Decision listed = article("a")
            .headline("Qwen opens its weights")
            .published(at("2026-05-14T10:31:02Z"))
            .decided();
    private final TestView lists = TestView.of(QWEN, List.of(listed), List.of()).with(NVIDIA, List.of(), List.of());
    private final TestSite site = new TestSite(lists);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void companiesComeBySlugWithTheSizeOfTheirLists() throws Exception {
        assertThat(site.json("/v1/companies")).isEqualTo(Json.MAPPER.readTree("""
            {"companies": [
              {"slug": "alibaba-qwen", "name": "Alibaba Qwen", "entries": 1,
               "coverage": "/v1/companies/alibaba-qwen/coverage"},
              {"slug": "nvidia", "name": "NVIDIA", "entries": 0, "coverage": "/v1/companies/nvidia/coverage"}],
             "next": ""}
            """));
    }

    @Test
    void coverageIsTheListWithTheWayToEachDecision() throws Exception {
        var coverage = site.json("/v1/companies/alibaba-qwen/coverage");
        var entry = coverage.get("entries").get(0);

        assertThat(coverage.get("name").asString()).isEqualTo("Alibaba Qwen");
        assertThat(entry.get("text").asString()).isEqualTo("May 2026 — Qwen opens its weights.");
        assertThat(site.get(entry.get("decision").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void theFragmentIsTheListOfTheProfilePage() throws Exception {
        var answer = site.get("/v1/companies/alibaba-qwen/coverage", "Accept", "text/html");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(answer.body()).isEqualToNormalizingWhitespace("""
            <details class="masthead-coverage" lang="en">
            <summary>Show recent press coverage of Alibaba Qwen</summary>
            <ul>
            <li data-article="a" data-tier="named_press" data-why="https://coverage.example/decisions/a"><time datetime="2026-05">May 2026</time> — \
            <span lang="en"><a href="https://news.example/a" rel="noopener">Qwen opens its weights</a>.</span>
                </li>
            </ul>
            </details>
            """);
    }

    @Test
    void aDecisionIsTheTraceWithoutTheOutletsText() throws Exception {
        var decision = Json.MAPPER.readValue(site.get("/v1/decisions/a").body(), Decision.class);

        assertThat(decision.article().body()).isEmpty();
        assertThat(decision.article().headline()).isEqualTo("Qwen opens its weights");
        assertThat(decision.verdicts()).isEqualTo(listed.verdicts());
        assertThat(site.get("/v1/decisions?url=https://news.example/a").body())
                .isEqualTo(site.get("/v1/decisions/a").body());
    }

    @Test
    void errorsAreProblems() throws Exception {
        for (var path : List.of(
                "/v1/companies/nobody/coverage",
                "/v1/decisions/none",
                "/v1/decisions?url=https://news.example/none",
                "/v1/nothing")) {
            var answer = site.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Json.MAPPER.readTree(answer.body()).get("status").asInt())
                    .isEqualTo(404);
        }
        assertThat(site.get("/v1/decisions").statusCode()).isEqualTo(400);
        lists.ready(false);
        var answer = site.get("/v1/companies");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void whoHoldsTheBytesGetsThemNotAgain() throws Exception {
        var path = "/v1/companies/alibaba-qwen/coverage";
        for (var coding : List.of("identity", "gzip", "br")) {
            var first = site.ask("GET", path, "Accept-Encoding", coding);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            var second = site.ask("GET", path, "Accept-Encoding", coding, "If-None-Match", "\"other\", " + tag);

            assertThat(first.headers().firstValue("Content-Encoding").orElse("identity"))
                    .isEqualTo(coding);
            assertThat(tag).doesNotStartWith("W/");
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(second.headers().firstValue("ETag")).contains(tag);
        }
    }

    @Test
    void headHasTheHeadersOfGet() throws Exception {
        var get = site.ask("GET", "/v1/companies");
        var head = site.ask("HEAD", "/v1/companies");

        assertThat(head.body()).isEmpty();
        for (var name : List.of("ETag", "Content-Length", "Content-Type", "Cache-Control", "Vary")) {
            assertThat(head.headers().allValues(name))
                    .as(name)
                    .isEqualTo(get.headers().allValues(name))
                    .isNotEmpty();
        }
    }

    @Test
    void thePagesShowTheListAndSayWhy() throws Exception {
        assertThat(site.get("/").body())
                .contains("Qwen opens its weights", "href=\"/companies/alibaba-qwen\"", "NVIDIA");
        assertThat(site.get("/companies/alibaba-qwen").body())
                .contains("<time class=\"label\" datetime=\"2026-05\">May 2026</time>", "href=\"/decisions/a\"");
        assertThat(site.get("/decisions/a").body()).contains("Listed", "Allowed", "Jane Doe");
    }
}
