package press.masthead.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.platform.data.RealData;
import press.masthead.platform.json.Json;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            http://Example.COM:80/a,                              http://example.com/a
            https://example.com:443/a,                            https://example.com/a
            https://example.com:8443/a,                           https://example.com:8443/a
            https://example.com.:/a,                              https://example.com/a
            https://user:secret@example.com/a,                    https://example.com/a
            https://example.com,                                  https://example.com/
            https://example.com/a?utm_source=x&id=7&fbclid=y,     https://example.com/a?id=7
            https://example.com/a?id=7&amp;utm_medium=x,          https://example.com/a?id=7
            https://example.com/a?smid%3Dshare,                   https://example.com/a
            https://example.com/a?source=rss,                     https://example.com/a
            https://example.com/a?source=chapter-two,             https://example.com/a?source=chapter-two
            https://www.wsj.com/a?st=abc&mod=hp,                  https://www.wsj.com/a
            https://forum.example.com/topic?t=287&start=11,       https://forum.example.com/topic?t=287&start=11
            https://example.com/story/amp,                        https://example.com/story
            https://example.com/story/amp/,                       https://example.com/story/
            https://example.com/story.amp,                        https://example.com/story
            https://example.com/camp,                             https://example.com/camp
            https://amp.example.com/story,                        https://example.com/story
            https://m.example.com/story,                          https://example.com/story
            https://m.com/story,                                  https://m.com/story
            https://en.m.wikipedia.org/wiki/Qwen,                 https://en.wikipedia.org/wiki/Qwen
            https://www.google.com/amp/s/example.com/story/amp/,  https://example.com/story/
            https://example-com.cdn.ampproject.org/c/s/example.com/a, https://example.com/a
            https://example.com/a#comments,                       https://example.com/a
            https://example.com/#!/story/1,                       https://example.com/#!/story/1
            https://bücher.example/a b,                           https://xn--bcher-kva.example/a%20b
            https://example.com/%e4%b8%ad,                        https://example.com/%E4%B8%AD
            https://example.com/中,                               https://example.com/%E4%B8%AD
            https://example.com/100%,                             https://example.com/100%25
            javascript:alert(1),                                  ''
            ftp://example.com/a,                                  ''
            //example.com/a,                                      ''
            https:///a,                                           ''
            """)
    void aLinkIsItsArticlesName(String printed, String canonical) {
        assertThat(CanonicalUrl.of(printed)).isEqualTo(canonical);
    }

    @Test
    void whatIsCanonicalStaysSo() {
        assertThat(CanonicalUrl.of(CanonicalUrl.of("https://m.example.com/a/amp?x=ü&utm_source=y")))
                .isEqualTo("https://example.com/a?x=%C3%BC");
    }

    private static final Pattern VARIANT =
            Pattern.compile("(?i)^(?:m|amp|mobile)\\.|/amp/?(?=$|\\?)|\\.amp(?=$|\\?)|/amp_");

    /// The rest keep keys that look like tracking and name the page: topics of forums, views, states of applications.
    @Test
    void realVariantsLoseWhatTracksAndMergeNothingElse() throws IOException {
        var agreeing = 0;
        var all = 0;
        Map<String, Set<String>> merged = new HashMap<>();
        for (var line : Files.readAllLines(RealData.at("near-duplicates/url_variants_real.jsonl"))) {
            var row = Json.MAPPER.readTree(line);
            var url = row.path("url").asString();
            var canonical = CanonicalUrl.of(url);
            var tracking = StreamSupport.stream(row.path("tracking_keys").spliterator(), false)
                    .map(key -> key.asString())
                    .toList();
            all++;
            if (holdsNone(canonical, tracking)
                    && !VARIANT.matcher(canonical.replaceFirst("https?://", "")).find()) {
                agreeing++;
            }
            merged.computeIfAbsent(canonical, _ -> new TreeSet<>()).add(identity(url, tracking));
        }
        var falselyMerged =
                merged.values().stream().filter(urls -> urls.size() > 1).toList();
        System.out.printf("URL variants: %d, agreeing %d, false merges %d%n", all, agreeing, falselyMerged.size());

        assertThat(List.of(all, agreeing, falselyMerged.size())).isEqualTo(List.of(3420, 3378, 0));
    }

    private static boolean holdsNone(String canonical, List<String> keys) {
        return keys.stream().noneMatch(key -> canonical.matches(".*[?&]" + Pattern.quote(key) + "(?:=.*|&.*|$)"));
    }

    /// By other means: without the keys that are marked as tracking, the fragment, the variant's signs.
    private static String identity(String url, List<String> tracking) {
        var bare = url.replaceFirst("#(?![!/]).*$", "").replace("&amp;", "&").replaceFirst("^https?://", "");
        var query = bare.indexOf('?') < 0 ? "" : bare.substring(bare.indexOf('?') + 1);
        var kept = new TreeSet<>(List.of(query.split("&")));
        kept.removeIf(parameter -> parameter.isEmpty()
                || tracking.contains(parameter.replaceFirst("=.*$", ""))
                || parameter.matches("(?i)(?:amp|utm|at_|reflink).*"));
        var path =
                VARIANT.matcher(bare.replaceFirst("\\?.*$", "")).replaceAll("").replaceFirst("/$", "");
        return path + (kept.isEmpty() ? "" : kept.toString());
    }
}
