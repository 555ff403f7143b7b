package press.masthead.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Documents named by what is wrong with them, and what is read of each all the same.
class DefectsTest {
    private static final Path DOCUMENTS =
            Path.of(System.getProperty("masthead.root"), "ingest-service", "src", "test", "resources", "reading");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reading/expected.csv", delimiter = '|')
    void aDefectCostsNoMoreThanItMust(String file, String expected) throws IOException {
        assertThat(read(file)).isEqualTo(expected.replace("\\u00a0", "\u00a0"));
    }

    @Test
    void everyDocumentIsRead() throws IOException {
        try (var files = Files.list(DOCUMENTS)) {
            assertThat(files.count() - 1)
                    .isEqualTo(Files.readAllLines(DOCUMENTS.resolve("expected.csv"))
                            .size());
        }
    }

    /// Each entry as `title <link>`, in order.
    private static String read(String file) throws IOException {
        var context = new ReadingContext("https://gazette.example/feed", "", "", "");
        return switch (FeedReader.read(Files.readAllBytes(DOCUMENTS.resolve(file)), context, Instant.EPOCH)) {
            case Reading.Read(var document) ->
                document.entries().stream()
                        .map(entry -> "%s <%s>".formatted(entry.title(), entry.url()))
                        .collect(Collectors.joining(", "));
            case Reading.NotAFeed page -> "no feed: %s, which names %s".formatted(page.cause(), page.discoveredFeeds());
            case Reading.Unreadable unreadable -> "unreadable: " + unreadable.cause();
        };
    }
}
