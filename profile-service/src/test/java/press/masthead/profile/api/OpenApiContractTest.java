package press.masthead.profile.api;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.platform.json.Json;
import press.masthead.profile.lists.Killed;
import tools.jackson.databind.JsonNode;

/// Every answer of every route against the description that is served.
class OpenApiContractTest {
    private static final String LIST = "/v1/companies/{slug}/coverage";
    private static final List<String> LISTS =
            List.of(LIST, LIST + ".json", LIST + ".feed.json", LIST + ".atom", LIST + ".rss", LIST + ".html");

    private final TestView lists = TestView.of(
                    QWEN,
                    List.of(
                            article("a").published(at("2026-05-14T10:31:02Z")).decided(),
                            article("b").decided()),
                    List.of())
            .with(NVIDIA, List.of(), List.of());
    private final TestSite site = new TestSite(lists);
    private final TreeSet<String> shown = new TreeSet<>();
    private JsonNode document = Json.MAPPER.missingNode();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyAnswerIsAsDescribedAndEveryDescribedAnswerIsGiven() throws Exception {
        document = site.json("/v1/openapi.json");
        readable("/v1/companies", "/v1/companies");
        readable("/v1/companies", "/v1/companies?limit=1");
        answers("/v1/companies", 400, "/v1/companies?limit=0");
        readable("/v1/companies/{slug}", "/v1/companies/alibaba-qwen");
        readable("/v1/decisions/{id}", "/v1/decisions/a");
        readable("/v1/articles/{id}", "/v1/articles/a");
        readable("/v1/decisions", "/v1/decisions?url=https://news.example/a");
        readable("/v1/openapi.json", "/v1/openapi.json");
        answers("/v1/companies/{slug}", 404, "/v1/companies/nobody");
        answers("/v1/decisions/{id}", 404, "/v1/decisions/nothing");
        answers("/v1/articles/{id}", 404, "/v1/articles/nothing");
        answers("/v1/decisions", 404, "/v1/decisions?url=https://news.example/nothing");
        answers("/v1/decisions", 400, "/v1/decisions");
        for (var list : LISTS) {
            readable(list, list.replace("{slug}", "alibaba-qwen"));
            readable(list, list.replace("{slug}", "nvidia"));
            readable(list, list.replace("{slug}", "alibaba-qwen") + "?limit=1&lang=zh");
            answers(list, 400, list.replace("{slug}", "alibaba-qwen") + "?limit=0");
            answers(list, 404, list.replace("{slug}", "nobody"));
        }
        answers(LIST, 406, LIST.replace("{slug}", "nvidia"), "Accept", "image/png");
        answers("/v1/companies/{slug}/changes", 503, "/v1/companies/nvidia/changes");
        answers("/v1/changes", 503, "/v1/changes");
        killed();
        notReady();
        // streams, which have no end, are read in ChangesTest
        shown.addAll(
                List.of("/v1/changes 200", "/v1/companies/{slug}/changes 200", "/v1/companies/{slug}/changes 404"));
        assertThat(shown).isEqualTo(described());
    }

    @Test
    void theReferenceShowsEveryOperation() throws Exception {
        var page = site.get("/docs/api").body();

        site.json("/v1/openapi.json")
                .get("paths")
                .propertyNames()
                .forEach(path -> assertThat(page).contains("GET " + path));
    }

    private void killed() throws Exception {
        lists.kill("a", new Killed(new ArticleId("a"), Instant.EPOCH, "withdrawn by its outlet"));
        answers("/v1/decisions/{id}", 410, "/v1/decisions/a");
        answers("/v1/articles/{id}", 410, "/v1/articles/a");
        var answer = answers("/v1/decisions", 410, "/v1/decisions?url=https://news.example/a");
        assertThat(answer.body()).contains("withdrawn by its outlet");
        assertThat(site.get("/decisions/a").statusCode()).isEqualTo(410);
    }

    private void notReady() throws Exception {
        lists.ready(false);
        answers("/v1/companies", 503, "/v1/companies?limit=1");
        for (var path : List.of("/v1/companies/{slug}", "/v1/decisions/{id}", "/v1/articles/{id}")) {
            answers(path, 503, path.replaceAll("\\{\\w+}", "x"));
        }
        answers("/v1/decisions", 503, "/v1/decisions?url=x");
        for (var list : LISTS) {
            answers(list, 503, list.replace("{slug}", "x"));
        }
    }

    private void readable(String path, String address) throws Exception {
        var answer = answers(path, 200, address);
        answers(
                path,
                304,
                address,
                "If-None-Match",
                answer.headers().firstValue("ETag").orElseThrow());
    }

    private HttpResponse<String> answers(String path, int status, String address, String... headers) throws Exception {
        var answer = site.get(address, headers);
        var described =
                document.get("paths").get(path).get("get").get("responses").path(Integer.toString(status));
        var response = described.has("$ref")
                ? document.at(described.get("$ref").asString().substring(1))
                : described;

        assertThat(answer.statusCode()).as(address).isEqualTo(status);
        assertThat(response.isMissingNode())
                .as("%s %d is described", path, status)
                .isFalse();
        if (status != 304) {
            var type = answer.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", "");
            var content = response.get("content").path(type);
            assertThat(content.isMissingNode())
                    .as("%s %d %s is described", path, status, type)
                    .isFalse();
            if (type.endsWith("json")) {
                assertThat(new SchemaCheck(document).faults(content.get("schema"), Json.MAPPER.readTree(answer.body())))
                        .as(address)
                        .isEmpty();
            }
        }
        shown.add(path + " " + status);
        return answer;
    }

    private Set<String> described() {
        var described = new TreeSet<String>();
        document.get("paths")
                .forEachEntry((path, item) -> item.get("get")
                        .get("responses")
                        .propertyNames()
                        .forEach(status -> described.add(path + " " + status)));
        return described;
    }
}
