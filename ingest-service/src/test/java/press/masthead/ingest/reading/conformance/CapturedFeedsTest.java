package press.masthead.ingest.reading.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.platform.data.RealData;

/// Feeds that seven other projects test on: each is read, and has as many entries as one counts by its tags.
class CapturedFeedsTest {
    private static final int NO_FEED = -1;
    private static final Pattern HIDDEN = Pattern.compile("<!\\[CDATA\\[.*?\\]\\]>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile("<(?:\\w+:)?(?:item|entry)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

    /// Where tags do not tell: what is no feed, what is packed, and other modules' elements of the same name.
    private static final Map<String, Integer> REVIEWED = Map.ofEntries(
            Map.entry("feedjira/AmazonWebServicesBlogFirstEntryContent.xml", NO_FEED),
            Map.entry("feedjira/HREFConsideredHarmfulFirstEntry.xml", NO_FEED),
            Map.entry("feedjira/PaulDixExplainsNothingFirstEntryContent.xml", NO_FEED),
            Map.entry("feedjira/TechCrunchFirstEntry.xml", NO_FEED),
            Map.entry("feedjira/TechCrunchFirstEntryDescription.xml", NO_FEED),
            Map.entry("feedjira/TenderLovemakingFirstEntry.xml", NO_FEED),
            Map.entry("node-feedparser/notafeed.html", NO_FEED),
            Map.entry("rome-modules/2.rss", NO_FEED),
            Map.entry("rome-modules/logback-test.xml", NO_FEED),
            Map.entry("rome/resources__logback-test.xml", NO_FEED),
            Map.entry("node-feedparser/compressed.xml", 10),
            Map.entry("node-feedparser/invalid-characters-gzipped.xml", 25),
            Map.entry("rome-modules/org__rometools__feed__module__content__test-rdf.xml", 1),
            Map.entry("rome-modules/xml__test-rdf.xml", 1));

    @Test
    void everyDocumentReadsAndHasAsManyEntriesAsItsTagsTell() throws IOException {
        var root = RealData.at("feeds");
        var differences = new ArrayList<String>();
        var counts = new int[3];
        for (var file : files(root)) {
            var body = Files.readAllBytes(file);
            var name = root.relativize(file).toString();
            int counted = REVIEWED.getOrDefault(name, count(body));
            var read = switch (FeedReader.read(
                    body, new ReadingContext("https://feeds.example/", "", "", ""), Instant.EPOCH)) {
                case Reading.Read(var document) -> document.entries().size();
                case Reading.NotAFeed _ -> NO_FEED;
                case Reading.Unreadable _ -> -2;
            };
            counts[0]++;
            counts[1] += read >= 0 ? 1 : 0;
            counts[2] += Math.max(read, 0);
            if (read != counted) {
                differences.add("%s: read %d, counted %d".formatted(name, read, counted));
            }
        }
        System.out.printf("captured feeds: %d documents, %d feeds, %d entries%n", counts[0], counts[1], counts[2]);

        assertThat(differences).isEmpty();
        assertThat(counts).containsExactly(415, 405, 5506);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static int count(byte[] body) {
        var text = new String(body, ISO_8859_1).replace("\0", "");
        if (text.stripLeading().startsWith("{")) {
            return (int) Pattern.compile("\"id\"\\s*:").matcher(text).results().count();
        }
        return (int)
                ENTRY.matcher(HIDDEN.matcher(text).replaceAll("")).results().count();
    }
}
