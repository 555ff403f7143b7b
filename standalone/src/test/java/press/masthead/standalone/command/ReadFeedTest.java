package press.masthead.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.standalone.command.Shell.masthead;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.platform.json.Json;
import press.masthead.standalone.newsstand.Newsstand;

/// `feeds read` shows a feed as the ingest service would read it, from a file or past the same checks from the web.
class ReadFeedTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>Tech</title><item><title>Qwen opens an office</title><link>/1</link>
            <pubDate>Wed, 14 May 2025 08:00:00 GMT</pubDate></item></channel></rss>
            """;

    @TempDir
    Path directory;

    @Test
    void aFileIsReadOnTheAddressThatItIsSaidToComeFrom() throws Exception {
        var file = Files.writeString(directory.resolve("tech.rss"), FEED);

        var ran = masthead("feeds", "read", file.toString(), "--base", "https://techcrunch.example/feed", "--json");
        assertThat(ran.exit()).isZero();
        var entry = Json.MAPPER.readTree(ran.out()).get("entries").get(0);
        assertThat(entry.get("title").asString()).isEqualTo("Qwen opens an office");
        assertThat(entry.get("url").asString()).isEqualTo("https://techcrunch.example/1");
        assertThat(entry.get("published").asString()).isEqualTo("2025-05-14T08:00:00Z");
    }

    @Test
    void aPageIsNoFeedAndNamesItsFeeds() throws Exception {
        var file = Files.writeString(
                directory.resolve("page.html"),
                "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head></html>");

        var ran = masthead("feeds", "read", file.toString(), "--base", "https://techcrunch.example/");
        assertThat(ran.exit()).isEqualTo(1);
        var read = Json.MAPPER.readTree(ran.out());
        assertThat(read.get("error").asString()).isEqualTo("NOT_A_FEED");
        assertThat(read.get("feeds").get(0).asString()).isEqualTo("https://techcrunch.example/rss");
    }

    @Test
    void anAddressOnThisMachineIsReadOnlyIfAllowed() throws Exception {
        Files.writeString(directory.resolve("tech.rss"), FEED);
        try (var newsstand = Newsstand.open("127.0.0.1", 0, directory)) {
            var url = newsstand.address() + "/tech.rss";
            var host = newsstand.address().replace("http://", "");

            assertThat(masthead("feeds", "read", url).err()).contains("neither 80 nor 443");
            assertThat(masthead("feeds", "read", url, "--allow", host).exit()).isZero();
        }
    }
}
