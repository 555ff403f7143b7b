package press.masthead.profile.api.representations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.year;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.Tier;
import press.masthead.platform.json.Json;
import press.masthead.profile.NaughtyStrings;
import press.masthead.profile.Sample;
import press.masthead.profile.lists.CoverageLists;

/// Every output with headlines and gists that mean harm: each line comes out as plain text, and nothing else does.
class NaughtyOutputsTest {
    private static final Site SITE = new Site("https://coverage.example", "https://hub.example/");
    private static final Set<String> OURS =
            Set.of("details", "summary", "ul", "li", "a", "b", "i", "em", "strong", "span", "time", "p");
    private static final int A_PAGE = 40;

    static Stream<List<String>> pages() {
        var all = NaughtyStrings.all();
        return IntStream.range(0, (all.size() + A_PAGE - 1) / A_PAGE)
                .mapToObj(page -> all.subList(page * A_PAGE, Math.min((page + 1) * A_PAGE, all.size())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void jsonHoldsPlainText(List<String> strings) {
        var page = page(strings);
        var headlines = headlines(page);

        assertThat(Json.MAPPER.readTree(Format.JSON.write(page, SITE)).findValuesAsString("headline"))
                .isEqualTo(headlines);
        assertThat(Json.MAPPER.readTree(Format.JSON.write(page, SITE)).findValuesAsString("outlet"))
                .isEqualTo(page.lines().stream().map(CoverageLine::outlet).toList())
                .allSatisfy(outlet -> assertThat(outlet.codePoints()).noneMatch(Character::isISOControl));
        assertThat(Json.MAPPER.readTree(Format.JSON_FEED.write(page, SITE)).get("items"))
                .hasSize(strings.size());
        assertThat(headlines)
                .allSatisfy(headline -> assertThat(headline.codePoints())
                        .noneMatch(Character::isISOControl)
                        .noneMatch(point -> Character.getType(point) == Character.SURROGATE));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void feedsAreReadAsTheyWereMeant(List<String> strings) throws Exception {
        var page = page(strings);
        for (var format : List.of(Format.ATOM, Format.RSS)) {
            var feed = new SyndFeedInput().build(new StringReader(new String(format.write(page, SITE), UTF_8)));

            assertThat(feed.getEntries())
                    .map(SyndEntry::getTitle)
                    .map(String::strip)
                    .isEqualTo(headlines(page));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFragmentHoldsOurElementsAlone(List<String> strings) throws Exception {
        var elements = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Format.HTML.write(page(strings), SITE)))
                .getElementsByTagName("*");

        var names = IntStream.range(0, elements.getLength())
                .mapToObj(at -> elements.item(at).getNodeName())
                .toList();
        assertThat(OURS).containsAll(names);
        assertThat(names).filteredOn("li"::equals).hasSize(strings.size());
    }

    @Test
    void whoElseCarriesALineIsPlainTextWithAnAddressOrNone() {
        var told = Stream.of("a", "b")
                .map(id -> article(id)
                        .outlet("Gaz\u202Eette\u0007 " + id, Tier.NAMED_PRESS)
                        .url("https://[" + id)
                        .decided())
                .toList();
        var merged = List.of(Sample.edit(1, "b", new Edit.Action.Merge(new ArticleId("a"))));
        var page = CoveragePage.first(CoverageLists.of(QWEN, told, merged, Sample.REGISTERS));

        assertThat(Json.MAPPER
                        .readTree(Format.JSON.write(page, SITE))
                        .get("entries")
                        .get(0)
                        .get("also_carried_by"))
                .singleElement()
                .satisfies(carrier -> {
                    assertThat(carrier.get("outlet").asString()).matches("Gazette [ab]");
                    assertThat(carrier.get("url").asString()).isEmpty();
                });
    }

    private static List<String> headlines(CoveragePage page) {
        return page.lines().stream().map(CoverageLine::headline).toList();
    }

    private static CoveragePage page(List<String> strings) {
        var decisions = IntStream.range(0, strings.size())
                .mapToObj(at -> article("h" + at)
                        .headline(strings.get(at) + " h" + at)
                        .outlet(strings.get(at) + " o" + at, Tier.NAMED_PRESS)
                        .summary(strings.get(at))
                        .published(year(2020))
                        .decided())
                .toList();
        return CoveragePage.first(CoverageLists.of(QWEN, decisions, List.of(), Sample.REGISTERS));
    }
}
