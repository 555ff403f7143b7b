package press.masthead.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.standalone.command.Shell.masthead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.IngestService;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.opml.OpmlReader;
import press.masthead.ingest.opml.OpmlReading;
import press.masthead.ingest.polling.Schedule;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.json.Json;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Newsstand;
import press.masthead.standalone.newsstand.Samples;
import tools.jackson.databind.JsonNode;

/// `./masthead feeds` against the running ingest service, which polls a real server.
@Tag("long")
class FeedsCommandTest {
    private static final Path HOME = Path.of(System.getProperty("masthead.root"));
    private static final String FEED = """
            <rss version="2.0"><channel><title>%s</title><item><title>%s opens an office</title>
            <link>https://techcrunch.example/%s</link></item></channel></rss>
            """;

    @TempDir
    Path directory;

    @TempDir
    Path folder;

    private String broker = "";

    @Test
    void feedsAreShownAddedPausedAndPolled() throws Exception {
        var site = Files.createDirectory(directory.resolve("site"));
        Files.writeString(site.resolve("tech.rss"), FEED.formatted("Tech", "Qwen", "1"));
        Files.writeString(site.resolve("chips.rss"), FEED.formatted("Chips", "Nvidia", "2"));
        Files.writeString(site.resolve("page"), page("chips.rss"));
        Files.writeString(site.resolve("many"), page("chips.rss") + page("tech.rss"));
        try (var newsstand = Newsstand.open("127.0.0.1", 0, site);
                var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of());
                var _ = started(kafka, newsstand)) {
            broker = kafka.bootstrapServers();
            aFeedSaysWhy(newsstand.address());
            aFeedIsAddedByItsPage(newsstand.address());
            aFeedIsPausedAndWoken();
            aFeedIsPolledWhenAsked(newsstand.address());
            feedsGoOutAndComeIn(newsstand.address());
            whatIsWrongChangesNothing(newsstand.address());
        }
    }

    private IngestService started(EmbeddedKafka kafka, Newsstand newsstand) throws IOException {
        var sources = new Samples(HOME).registers(newsstand.address());
        for (var kind : RegisterKind.values()) {
            var text = kind == RegisterKind.FEEDS
                    ? "# Ours.\nfeeds:\n  - id: tech\n    url: %s/tech.rss\n    outlet: techcrunch\n    interval_minutes: 60\n"
                            .formatted(newsstand.address())
                    : sources.getOrDefault(kind, "");
            Files.writeString(folder.resolve(kind.name().toLowerCase(Locale.ROOT) + ".yaml"), text);
        }
        var host = newsstand.address().substring("http://".length());
        var settings = ServiceSettings.local("masthead", "1", kafka.bootstrapServers(), directory.resolve("state"));
        Broker.prepare(settings);
        RegisterPublisher.apply(
                settings,
                RegisterFolder.read(folder).sources(),
                Clock.systemUTC().instant());
        return IngestService.start(
                settings, IngestSettings.local(Set.of(host), new Schedule(Duration.ofHours(1), Duration.ofHours(2))));
    }

    private void aFeedSaysWhy(String address) {
        patiently()
                .untilAsserted(() -> assertThat(told("feeds", "why", "tech"))
                        .contains("tech: %s/tech.rss\n".formatted(address))
                        .contains("last poll: read, ")
                        .contains("articles so far: 1")
                        .containsPattern("next poll: in \\d+ minutes, pinned: the register says so"));
        var state = json("feeds", "why", "tech", "--json").get("state");
        assertThat(state.get("outcome").asString()).isEqualTo("read");
        assertThat(state.get("pace").asString()).isEqualTo("pinned");
        assertThat(run("feeds", "why", "techs"))
                .isEqualTo(new Shell.Ran(1, "", "masthead: no feed 'techs'; did you mean 'tech'?\n"));
    }

    private void aFeedIsAddedByItsPage(String address) throws IOException {
        assertThat(changed("add", address + "/many", "--outlet", "techcrunch").exit())
                .isEqualTo(1);
        var added = changed("add", address + "/page", "--outlet", "techcrunch");
        assertThat(added.out())
                .contains("added 127-0-0-1")
                .contains("chips.rss, of techcrunch")
                .contains("feeds/2 ");
        assertThat(Files.readString(folder.resolve("feeds.yaml")))
                .startsWith("# Ours.\n")
                .contains("/chips.rss");
        patiently()
                .untilAsserted(() -> assertThat(told("feeds", "list").lines())
                        .hasSize(2)
                        .allMatch(line -> line.contains(" read ") && line.contains("1 articles, next in ")));
        assertThat(json("feeds", "list", "--json")
                        .get(1)
                        .get("state")
                        .get("articles")
                        .asInt())
                .isEqualTo(1);
        assertThat(changed("add", address + "/page", "--outlet", "techcrunch").out())
                .startsWith("known already: ");
        var again = Json.MAPPER.readTree(changed("add", address + "/page", "--outlet", "techcrunch", "--json")
                .out());
        assertThat(again.get("added")).isEmpty();
        assertThat(again.get("known")).hasSize(1);
    }

    private void aFeedIsPausedAndWoken() {
        assertThat(changed("pause", "tech").out()).startsWith("tech is paused\nfeeds/3 ");
        assertThat(told("feeds", "why", "tech")).contains("next poll: none, it is paused\n");
        assertThat(run("feeds", "poll", "tech").err()).contains("tech is paused; wake it first");
        var woken = Json.MAPPER.readTree(
                changed("pause", "tech", "--undo", "--json").out());
        assertThat(woken.get("paused").asBoolean()).isFalse();
        patiently()
                .untilAsserted(() -> assertThat(json("feeds", "why", "tech", "--json")
                                .get("state")
                                .get("outcome")
                                .asString())
                        .isEqualTo("unchanged"));
    }

    private void aFeedIsPolledWhenAsked(String address) throws IOException {
        var site = directory.resolve("site/tech.rss");
        Files.writeString(site, FEED.formatted("Tech", "DeepSeek", "3"));
        assertThat(told("feeds", "poll", "tech")).isEqualTo("tech is asked for; see: masthead feeds why tech\n");
        patiently()
                .untilAsserted(() -> assertThat(told("feeds", "why", "tech"))
                        .contains(address)
                        .contains("articles so far: 2"));
        assertThat(json("feeds", "poll", "tech", "--json").get("asked").asString())
                .isEqualTo("tech");
    }

    private void feedsGoOutAndComeIn(String address) throws IOException {
        var list = told("feeds", "export");
        assertThat(OpmlReader.read(list.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        OpmlReading.Read.class, read -> assertThat(read.feeds()).hasSize(2));
        assertThat(json("feeds", "export", "--json")).hasSize(2);

        var more = Files.writeString(
                directory.resolve("more.opml"),
                list.replace("</body>", "<outline xmlUrl='%s/more.rss'/></body>".formatted(address)));
        assertThat(changed("import", more.toString()).err()).contains("/more.rss: no outlet of the register has");
        var imported = Json.MAPPER.readTree(changed("import", more.toString(), "--outlet", "techcrunch", "--json")
                .out());
        assertThat(imported.get("added")).hasSize(1);
        assertThat(imported.get("known")).hasSize(2);
    }

    private void whatIsWrongChangesNothing(String address) throws IOException {
        var before = Files.readString(folder.resolve("feeds.yaml"));
        var half = Files.writeString(
                directory.resolve("half.opml"),
                "<opml><body>\n<outline xmlUrl='%s/half.rss'/>\n<outline xmlUrl='ftp://a.example/'/>\n</body></opml>"
                        .formatted(address));
        assertThat(changed("import", half.toString(), "--outlet", "techcrunch"))
                .isEqualTo(new Shell.Ran(
                        2,
                        "",
                        "masthead: %s: line 3: xmlUrl 'ftp://a.example/' is no http or https URL\n".formatted(half)));

        var refused = changed("add", address + "/page", "--outlet", "techcrunchy");
        assertThat(refused.out()).startsWith("known already");
        Files.writeString(directory.resolve("site/new.rss"), FEED.formatted("New", "Qwen", "9"));
        var unknown = changed("add", address + "/new.rss", "--outlet", "techcrunchy");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("masthead: feeds.yaml:")
                .contains("no outlet 'techcrunchy' in outlets.yaml; did you mean 'techcrunch'?");
        assertThat(changed("pause", "tec").err()).isEqualTo("masthead: no feed 'tec'; did you mean 'tech'?\n");
        assertThat(Files.readString(folder.resolve("feeds.yaml"))).isEqualTo(before);

        Files.writeString(
                folder.resolve("feeds.yaml"), before.replace("    outlet: techcrunch\n", "    outlet: the-verge\n"));
        assertThat(changed("pause", "tech"))
                .satisfies(ran -> assertThat(ran.err()).contains("holds changes that are not in force"))
                .extracting(Shell.Ran::exit)
                .isEqualTo(2);
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    private static String page(String feed) {
        return "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/%s\"></head></html>"
                .formatted(feed);
    }

    private Shell.Ran run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--broker", broker));
        return masthead(all.toArray(String[]::new));
    }

    private Shell.Ran changed(String... arguments) {
        var all = new ArrayList<>(List.of("feeds"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--registers", folder.toString()));
        if (arguments[0].equals("add")) {
            all.addAll(List.of("--allow", arguments[1].replaceFirst("http://([^/]+).*", "$1")));
        }
        return run(all.toArray(String[]::new));
    }

    private String told(String... arguments) {
        return run(arguments).out();
    }

    private JsonNode json(String... arguments) {
        return Json.MAPPER.readTree(told(arguments));
    }
}
