package press.masthead.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class CanaryTest {
    @Test
    void noEntityGetsThroughTheReader() {
        assertThat(Canary.breaches()).isEmpty();
    }

    @Test
    void aReaderThatResolvesEntitiesIsFoundOutInEveryCharset() {
        assertThat(Canary.breaches(CanaryTest::unsafe))
                .contains("internal entity in UTF-8", "internal entity in UTF-16LE", "internal entity in UTF-16BE")
                .contains("parameter entity in UTF-8", "quoted bracket in UTF-8", "billion laughs in UTF-8");
    }

    /// A reader as the JDK comes.
    private static Reading unsafe(byte[] document) {
        try {
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getDocumentElement();
            var title = root.getElementsByTagName("title").item(0).getTextContent();
            return new Reading.Read(new FeedDocument("rss-2.0", title, List.of(), List.of(), List.of()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return new Reading.Unreadable(e.toString());
        }
    }
}
