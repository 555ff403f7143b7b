package press.masthead.ingest.reading.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;

class EntryKeysTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "<guid> </guid>", "<guid>http://</guid>", "<guid>HTTPS:// </guid>"})
    void anEntryWithoutNameIsKnownByAllThatItTells(String guid) {
        var keys = keys("<item><title>First</title>%s</item>".formatted(guid));

        assertThat(keys.all()).singleElement().asString().startsWith("all ");
    }

    @Test
    void aShortTextIsNoNameWhereAGuidIs() {
        assertThat(keys("<item><title>First</title><guid isPermaLink='false'>http://1</guid></item>")
                        .all())
                .containsExactly("guid 1");
    }

    private static EntryKeys keys(String item) {
        var feed = "<rss version='2.0'><channel>%s</channel></rss>".formatted(item);
        var entries = FeedReader.read(feed.getBytes(UTF_8), ReadingContext.NOTHING, Instant.EPOCH)
                        instanceof Reading.Read(var document)
                ? document.entries()
                : List.<Entry>of();
        return EntryKeys.of(entries.getFirst());
    }
}
