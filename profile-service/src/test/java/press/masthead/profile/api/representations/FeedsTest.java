package press.masthead.profile.api.representations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.year;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import press.masthead.model.CoverageList;
import press.masthead.platform.json.Json;
import press.masthead.profile.Sample;
import press.masthead.profile.lists.CoverageLists;

/// Feeds by the rules of their specifications, and as an independent reader reads them; with headlines that mean harm.
class FeedsTest {
    private static final Site SITE = new Site("https://coverage.example", "https://hub.example/");
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]> & &amp; &#0; <!-- --> <![CDATA[",
            "\u202Egnirts desrever\u202C",
            "מבזק: Qwen בעברית",
            "bell\u0007 null\0 escape\u001B[31m noncharacter\uFFFE\uFFFF surrogate\uD800 end",
            "👩‍👩‍👧‍👦 🏳️‍🌈 Z̸͖̈́a̵͔̿l̴͎̅g̸̨̽o̶̧͝",
            "a\r\nb\u2028c\u2029d\u0085e",
            "${7*7} {{7*7}} <%= 7*7 %> ' or 1=1 -- %s %n \\u0000",
            "x".repeat(10_000),
            "测".repeat(10_000),
            "   ");

    private final CoverageList list = hostile();

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"ATOM", "RSS"})
    void anIndependentReaderReadsWhatWasWritten(Format format) throws Exception {
        var page = CoveragePage.first(list);
        var feed = new SyndFeedInput().build(new StringReader(new String(format.write(page, SITE), UTF_8)));

        assertThat(feed.getTitle()).isEqualTo("Alibaba Qwen: recent coverage");
        assertThat(feed.getEntries())
                .map(SyndEntry::getTitle)
                .map(String::strip)
                .isEqualTo(page.lines().stream().map(CoverageLine::headline).toList());
        assertThat(feed.getEntries().getFirst().getLink()).isEqualTo("https://news.example/dated");
        assertThat(feed.getEntries().getFirst().getPublishedDate()).isEqualTo(Instant.parse("2026-05-14T10:31:02Z"));
    }

    @Test
    void atomKeepsItsRules() throws Exception {
        var feed = xml(Format.ATOM);

        assertThat(children(feed, "id")).hasSize(1);
        assertThat(children(feed, "title")).hasSize(1);
        assertThat(children(feed, "author")).isNotEmpty();
        OffsetDateTime.parse(children(feed, "updated").getFirst().getTextContent());
        assertThat(children(feed, "link").stream().map(link -> link.getAttribute("rel")))
                .containsExactly("self", "alternate", "hub");
        var ids = new HashSet<String>();
        for (var entry : children(feed, "entry")) {
            assertThat(ids.add(only(entry, "id"))).isTrue();
            assertThat(URI.create(only(entry, "id")).isAbsolute()).isTrue();
            OffsetDateTime.parse(only(entry, "updated"));
            assertThat(children(entry, "published")).hasSizeLessThanOrEqualTo(1);
            assertThat(children(entry, "link").stream()
                            .filter(link -> link.getAttribute("rel").equals("alternate")))
                    .hasSize(1);
            assertThat(children(entry, "author")).hasSize(1);
        }
        assertThat(ids).hasSize(list.entries().size());
    }

    @Test
    void rssKeepsItsRules() throws Exception {
        var rss = xml(Format.RSS);
        var channel = children(rss, "channel").getFirst();

        assertThat(rss.getAttribute("version")).isEqualTo("2.0");
        assertThat(only(channel, "title")).isNotBlank();
        assertThat(only(channel, "link")).startsWith("https://");
        assertThat(only(channel, "description")).isNotBlank();
        for (var item : children(channel, "item")) {
            assertThat(only(item, "description")).isNotBlank().doesNotContain("<");
            assertThat(only(item, "guid")).startsWith("https://coverage.example/decisions/");
            assertThat(URI.create(only(item, "link")).isAbsolute()).isTrue();
        }
        assertThat(only(children(channel, "item").getFirst(), "pubDate")).isEqualTo("Thu, 14 May 2026 10:31:02 GMT");
    }

    @Test
    void jsonFeedKeepsItsRules() {
        var feed = Json.MAPPER.readTree(Format.JSON_FEED.write(CoveragePage.first(list), SITE));

        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isNotBlank();
        assertThat(feed.get("hubs").get(0).get("type").asString()).isEqualTo("WebSub");
        assertThat(feed.get("items").findValuesAsString("id"))
                .doesNotHaveDuplicates()
                .hasSize(list.entries().size());
        for (var item : feed.get("items")) {
            assertThat(item.get("content_text").isString()).isTrue();
            assertThat(item.get("authors").get(0).get("name").asString()).isNotBlank();
            assertThat(item.has("author")).as("deprecated in 1.1").isFalse();
            if (item.has("date_published")) {
                OffsetDateTime.parse(item.get("date_published").asString());
            }
        }
    }

    @Test
    void aFragmentIsWellFormedAndHoldsNoMarkupOfOthers() throws Exception {
        var fragment = new String(Format.HTML.write(CoveragePage.first(list), SITE), UTF_8);
        var details = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(fragment.getBytes(UTF_8)))
                .getDocumentElement();

        assertThat(details.getTagName()).isEqualTo("details");
        assertThat(details.getElementsByTagName("script").getLength()).isZero();
        assertThat(details.getElementsByTagName("img").getLength()).isZero();
        assertThat(details.getElementsByTagName("li").getLength())
                .isEqualTo(list.entries().size());
    }

    @Test
    void anAddressThatIsNoWebAddressIsNotFollowed() {
        assertThat(List.of(
                        WebAddress.of("javascript:alert(1)"),
                        WebAddress.of("data:text/html,x"),
                        WebAddress.of("https:///nohost"),
                        WebAddress.of("https://a.example/<x>"),
                        WebAddress.of("//a.example")))
                .containsOnly("");
        assertThat(WebAddress.of("https://a.example/新闻?q=\u00e9"))
                .isEqualTo("https://a.example/%E6%96%B0%E9%97%BB?q=%C3%A9");
    }

    private static CoverageList hostile() {
        var dated = article("dated").published(at("2026-05-14T10:31:02Z")).decided();
        var hostile = IntStream.range(0, HOSTILE.size())
                .mapToObj(at -> article("h" + at)
                        .headline(HOSTILE.get(at) + " h" + at)
                        .summary(HOSTILE.get(at))
                        .published(year(2020))
                        .decided());
        return CoverageLists.of(
                QWEN,
                java.util.stream.Stream.concat(java.util.stream.Stream.of(dated), hostile)
                        .toList(),
                List.of(),
                Sample.REGISTERS);
    }

    private Element xml(Format format) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(false);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(format.write(CoveragePage.first(list), SITE)))
                .getDocumentElement();
    }

    private static String only(Element parent, String name) {
        var found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.getFirst().getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList all = parent.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(node ->
                        node instanceof Element element && element.getTagName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
