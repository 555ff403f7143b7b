package press.masthead.ingest.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.platform.data.RealData;

class OpmlTest {
    private static final OpmlFeed TECH = new OpmlFeed(
            "https://gazette.example/tech?a=1&b=2",
            "https://gazette.example/",
            "Gazette & Co",
            List.of("Press", "Tech"));
    private static final OpmlFeed CHIPS = new OpmlFeed("https://chips.example/rss", "", "芯片", List.of());

    @Test
    void nestedFeedsAreReadWithTheirFolders() {
        var reading = read("""
                <?xml version="1.0"?><opml version="1.0"><head/><body>
                <outline text="Press"><outline title="Tech" text="t">
                  <outline type="rss" text="Gazette &amp; Co" xmlUrl=" https://gazette.example/tech?a=1&amp;b=2" htmlUrl="https://gazette.example/"/>
                </outline></outline>
                <outline text="芯片" XMLURL="https://chips.example/rss"/>
                <outline text="a note"/>
                </body></opml>""");

        assertThat(reading).isEqualTo(new OpmlReading.Read(List.of(TECH, CHIPS), List.of()));
    }

    @Test
    void aBareAmpersandIsMeantAsOne() {
        assertThat(read(opml("<outline text=\"A & B &lt;\" xmlUrl=\"https://a.example/?a=1&b=2&amp;c=3\"/>")))
                .isEqualTo(new OpmlReading.Read(
                        List.of(new OpmlFeed("https://a.example/?a=1&b=2&c=3", "", "A & B <", List.of())), List.of()));
    }

    @Test
    void aUrlThatComesAgainIsReportedAndCountsOnce() {
        var outline = "<outline text=\"芯片\" xmlUrl=\"https://chips.example/rss\"/>";

        assertThat(read(opml(outline + outline)))
                .isEqualTo(new OpmlReading.Read(List.of(CHIPS), List.of("https://chips.example/rss")));
    }

    @Test
    void oneFaultRefusesTheWholeAndEveryFaultIsTold() {
        assertThat(read(opml("""
                <outline text="good" xmlUrl="https://chips.example/rss"/>
                <outline text="bad" xmlUrl="file:///etc/passwd"/>
                <outline text="bad" xmlUrl=""/>""")))
                .isEqualTo(new OpmlReading.Refused(List.of(
                        "line 2: xmlUrl 'file:///etc/passwd' is no http or https URL",
                        "line 3: xmlUrl '' is no http or https URL")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<opml><body><outline xmlUrl=\"https://a.example/\"> | line 1: the XML is broken",
                "<html><body/></html>                                | it is no OPML",
                "<opml><body><outline text=\"a note\"/></body></opml>  | it lists no feeds",
                "<!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><opml><body><outline text=\"&x;\"/></body></opml> | line 1: the XML is broken",
                "not XML                                             | line 1: the XML is broken"
            })
    void whatIsNoListIsRefused(String document, String fault) {
        assertThat(read(document)).isEqualTo(new OpmlReading.Refused(List.of(fault)));
    }

    @Test
    void aListBeyondTheLimitsIsRefused() {
        var deep = "<outline text=\"x\">".repeat(OpmlReader.MOST_DEPTH + 1)
                + "</outline>".repeat(OpmlReader.MOST_DEPTH + 1);
        assertThat(read(opml(deep)))
                .isEqualTo(new OpmlReading.Refused(List.of("outlines are nested more than 32 deep")));

        var many = new StringBuilder();
        for (var number = 0; number <= OpmlReader.MOST_FEEDS; number++) {
            many.append("<outline xmlUrl=\"https://a.example/").append(number).append("\"/>");
        }
        assertThat(read(opml(many.toString())))
                .isEqualTo(new OpmlReading.Refused(List.of("it lists more than 10000 feeds")));

        assertThat(OpmlReader.read(new byte[OpmlReader.MOST_BYTES + 1]))
                .isEqualTo(new OpmlReading.Refused(List.of("it has more than 5242880 bytes")));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var written = OpmlWriter.write("Feeds <of> ours", List.of(TECH, CHIPS));

        assertThat(read(written))
                .isEqualTo(new OpmlReading.Read(
                        List.of(CHIPS, new OpmlFeed(TECH.url(), TECH.siteUrl(), TECH.title(), List.of("Press"))),
                        List.of()));
    }

    /// Found by fuzzing: the JDK's parser throws for want of a message.
    @Test
    void aControlCharacterInADocumentTypeIsAFault() {
        assertThat(OpmlReader.read("<!DOCTYPE opml [ \u0010 ]><opml/>".getBytes(UTF_8)))
                .isEqualTo(new OpmlReading.Refused(List.of("the XML is broken")));
    }

    @Test
    void realListsAreReadOrRefusedWhole() throws IOException {
        var refused = new TreeSet<String>();
        try (var files = Files.walk(RealData.at("lists/opml_plenary"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".opml")).toList()) {
                if (OpmlReader.read(Files.readAllBytes(file)) instanceof OpmlReading.Refused) {
                    refused.add(file.getFileName().toString());
                }
            }
        }

        assertThat(refused) // of 59; broken otherwise than by ampersands
                .containsExactly(
                        "Android Development.opml",
                        "Beauty.opml",
                        "Business & Economy.opml",
                        "Cricket.opml",
                        "History.opml",
                        "Interior design.opml",
                        "Programming.opml",
                        "Russia.opml",
                        "Science.opml",
                        "Startups.opml",
                        "Tech.opml");
    }

    private static String opml(String outlines) {
        return "<opml version=\"2.0\"><body>" + outlines + "</body></opml>";
    }

    private static OpmlReading read(String document) {
        return OpmlReader.read(document.getBytes(UTF_8));
    }
}
