package press.masthead.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.polling.Schedule;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.data.RealData;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.representations.ListText;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Newsstand;

/// Real captures, served over HTTP, polled, classified and listed. What comes of them is written to
/// `target/real-input` to be read.
@Tag("long")
class RealInputTest {
    private static final Schedule QUICK = new Schedule(Duration.ofMillis(50), Duration.ofMillis(100));
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final FeedId EDGAR = new FeedId("edgar-latest");
    private static final Pattern ACCESSION = Pattern.compile("accession-number=([0-9-]+)");
    private static final Pattern ITEM = Pattern.compile("(?s)<(item|entry)[ >].*?</\\1>");
    private static final Pattern NAME = Pattern.compile("(?s)<(?:guid|id)[^>]*>(.*?)</");
    private static final Pattern LINK = Pattern.compile("(?s)<link[^>]*?(?:href=\"(.*?)\"|>(.*?)</)");

    @TempDir
    Path directory;

    @Test
    void everyArticleIsPublishedAndDecidedOnce() throws Exception {
        var feeds = RealData.at("feeds/olshansk_latest");
        var archive = RealData.at("sec/getcurrent-pages.tar.xz");
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of());
                var newsstand = Newsstand.open("127.0.0.1", 0, feeds);
                var edgar = EdgarPages.open(archive, directory.resolve("edgar"))) {
            var settings = prepared(kafka, registers(feeds, newsstand, edgar));
            var hosts = Set.of(SamplePipeline.hostOf(newsstand), edgar.host());
            try (var services = Services.start(settings, IngestSettings.local(hosts, QUICK))) {
                Awaitility.await().atMost(PATIENCE).until(edgar::isThrough);
                Settled.await(settings, polled(feeds), PATIENCE);
                write(settings, services);

                var published = TopicContents.values(kafka.bootstrapServers(), Topics.ARTICLES).stream()
                        .filter(article -> article.revision() == 0)
                        .toList();
                var filings = published.stream()
                        .filter(article -> article.feed().equals(EDGAR))
                        .toList();
                assertThat(published).extracting(article -> article.id()).doesNotHaveDuplicates();
                assertThat(filings).hasSameSizeAs(accessions(edgar.pages()));
                assertThat(published.size() - filings.size()).isEqualTo(items(feeds));
                assertThat(TopicContents.latest(kafka.bootstrapServers(), Topics.DECISIONS))
                        .containsOnlyKeys(published.stream()
                                .map(article -> article.id())
                                .map(ArticleId::value)
                                .toList());
            }
        }
    }

    private ServiceSettings prepared(EmbeddedKafka kafka, Map<RegisterKind, String> registers) {
        var settings = ServiceSettings.local("test", "1", kafka.bootstrapServers(), directory.resolve("state"));
        Broker.prepare(settings);
        RegisterPublisher.apply(settings, registers, Instant.parse("2026-05-20T09:00:00Z"));
        return settings;
    }

    /// The project's own registers with the captured feeds in place of its feeds.
    private static Map<RegisterKind, String> registers(Path feeds, Newsstand newsstand, EdgarPages edgar)
            throws IOException {
        var sources =
                new EnumMap<RegisterKind, String>(RegisterFiles.sources(SamplePipeline.HOME.resolve("registers")));
        var text = new StringBuilder("feeds:\n")
                .append(feed(EDGAR, "http://" + edgar.host() + "/getcurrent", "sec-edgar", "edgar"));
        for (var file : files(feeds)) {
            text.append(feed(id(file), newsstand.address() + "/" + file.getFileName(), "captured", "rss"));
        }
        sources.put(RegisterKind.FEEDS, text.toString());
        sources.put(RegisterKind.OUTLETS, sources.get(RegisterKind.OUTLETS) + """

                  - id: captured
                    names: [Captured feed]
                    hosts: [captured.example]
                    tier: excluded
                    role: blog
                    language: en
                """);
        return sources;
    }

    private static String feed(FeedId id, String url, String outlet, String kind) {
        return """
                  - id: %s
                    url: %s
                    outlet: %s
                    kind: %s
                    language: en
                """.formatted(id, url, outlet, kind);
    }

    private static FeedId id(Path file) {
        return new FeedId(
                file.getFileName().toString().replaceAll("\\.[a-z]+$", "").replace('_', '-'));
    }

    private static Set<FeedId> polled(Path feeds) throws IOException {
        var polled = files(feeds).stream().map(RealInputTest::id).collect(Collectors.toCollection(HashSet::new));
        polled.add(EDGAR);
        return polled;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /// Counted without any reader of ours: the different names of the elements of each document.
    private static int items(Path feeds) throws IOException {
        var items = 0;
        for (var file : files(feeds)) {
            items += ITEM.matcher(Files.readString(file))
                    .results()
                    .map(item -> named(item.group()))
                    .collect(Collectors.toSet())
                    .size();
        }
        return items;
    }

    private static String named(String item) {
        var name = NAME.matcher(item);
        if (name.find()) {
            return name.group(1).strip();
        }
        var link = LINK.matcher(item);
        return link.find() ? link.group() : item;
    }

    private static Set<String> accessions(List<Path> pages) throws IOException {
        var accessions = new HashSet<String>();
        for (var page : pages) {
            ACCESSION
                    .matcher(new String(Files.readAllBytes(page), UTF_8))
                    .results()
                    .forEach(found -> accessions.add(found.group(1)));
        }
        return accessions;
    }

    private static void write(ServiceSettings settings, Services services) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "real-input"));
        for (var company : RegisterFiles.accepted(RegisterFiles.sources(SamplePipeline.HOME.resolve("registers")))
                .companies()) {
            var list = services.profile().lists().coverage(company.slug()).orElseThrow();
            Files.writeString(folder.resolve(company.slug() + ".txt"), ListText.of(list));
        }
        Files.writeString(
                folder.resolve("decisions.jsonl"),
                String.join(
                        "\n",
                        TopicContents.latest(settings.bootstrapServers(), Topics.DECISIONS)
                                .values()));
    }
}
