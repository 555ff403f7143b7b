package press.masthead.profile.api;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.representations.Digest;

/// What caches and other sites' pages need to know, on each form of a list, however it is asked for.
class EveryFormTest {
    private static final String LIST = "/v1/companies/alibaba-qwen/coverage";
    private static final List<String> OF_CONTENT = List.of("Content-Type", "Content-Length");

    private final TestView lists = TestView.of(QWEN, List.of(article("a").decided()), List.of());
    private final TestSite site = new TestSite(lists);

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".json",
                ".feed.json",
                ".atom",
                ".rss",
                ".html",
                ".json?limit=1",
                ".atom?tier=named_press",
                ".html?lang=zh"
            })
    void anySiteMayReadItAndCachesKnowWhatItDependsOn(String form) throws Exception {
        var list = lists.coverage(QWEN.slug()).orElseThrow();
        site.prepared().changed(list, Digest.of(Json.MAPPER.writeValueAsBytes(list)));
        var get = site.ask("GET", LIST + form);
        var tag = get.headers().firstValue("ETag").orElseThrow();
        var head = site.ask("HEAD", LIST + form);
        var held = site.ask("GET", LIST + form, "If-None-Match", tag);

        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(held.statusCode()).isEqualTo(304);
        assertThat(head.body()).isEmpty();
        assertThat(held.body()).isEmpty();
        OF_CONTENT.forEach(name -> assertThat(head.headers().allValues(name))
                .as(name)
                .isEqualTo(get.headers().allValues(name))
                .hasSize(1));
        for (var answer : List.of(get, head, held)) {
            told(answer, tag);
        }
    }

    private static void told(HttpResponse<byte[]> answer, String tag) {
        var headers = answer.headers();
        assertThat(headers.allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(headers.firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(names -> assertThat(names).contains("ETag", "Link", "Content-Location"));
        assertThat(headers.allValues("Vary")).containsExactly("Accept, Accept-Encoding");
        assertThat(headers.allValues("ETag")).containsExactly(tag);
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).startsWith("public, max-age="));
    }
}
