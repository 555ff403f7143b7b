package press.masthead.ingest.reading.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.FeedDocument;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.platform.data.RealData;

/// What leaves a hostile feed does no harm, not even on a page that forgot to escape it.
class SanitizingTest {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SCRIPT_URL =
            Pattern.compile("^\\s*(?:javascript|vbscript|data)\\s*:", Pattern.CASE_INSENSITIVE);

    @Test
    void nothingExecutableComesOutOfFeedparsersHostileFeeds() throws IOException {
        var faults = new ArrayList<String>();
        var read = 0;
        try (var files = Files.list(RealData.at("conformance/feedparser/wellformed/sanitize"))) {
            for (var file : files.sorted().toList()) {
                var reading = FeedReader.read(
                        Files.readAllBytes(file),
                        new ReadingContext("http://feeds.example/", "", "", ""),
                        Instant.EPOCH);
                if (reading instanceof Reading.Read(var document)) {
                    read++;
                    texts(document).forEach(text -> judgeText(file.getFileName() + ": ", text, faults));
                    links(document).forEach(link -> judgeLink(file.getFileName() + ": ", link, faults));
                }
            }
        }

        assertThat(read).isEqualTo(745);
        assertThat(faults).isEmpty();
    }

    private static Stream<String> texts(FeedDocument document) {
        return Stream.concat(
                Stream.of(document.title()), document.entries().stream().flatMap(SanitizingTest::texts));
    }

    private static Stream<String> texts(Entry entry) {
        return Stream.concat(
                Stream.of(
                        entry.guid(),
                        entry.title(),
                        entry.author(),
                        entry.summary(),
                        entry.content(),
                        entry.language()),
                entry.categories().stream());
    }

    private static Stream<String> links(FeedDocument document) {
        return Stream.concat(
                document.links().stream(),
                document.entries().stream()
                        .flatMap(entry -> Stream.concat(
                                Stream.of(entry.url(), entry.canonicalUrl()),
                                entry.enclosures().stream().map(Entry.Enclosure::url))));
    }

    private static void judgeText(String where, String text, List<String> faults) {
        if (CONTROL.matcher(text).find()) {
            faults.add(where + "control characters");
        }
        for (var element : Jsoup.parseBodyFragment(text).body().getAllElements()) {
            var isActive = List.of(
                            "script", "iframe", "object", "embed", "applet", "style", "svg", "math", "form", "meta",
                            "link")
                    .contains(element.normalName());
            var acts = element.attributes().asList().stream()
                    .anyMatch(attribute -> attribute.getKey().startsWith("on")
                            || SCRIPT_URL.matcher(attribute.getValue()).find());
            if (isActive || acts) {
                faults.add(where + text);
            }
        }
    }

    private static void judgeLink(String where, String link, List<String> faults) {
        if (!link.isEmpty() && !link.matches("(?i)https?://[^\\s<>\"]+")) {
            faults.add(where + link);
        }
    }
}
