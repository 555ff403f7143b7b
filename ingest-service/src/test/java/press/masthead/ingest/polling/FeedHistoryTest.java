package press.masthead.ingest.polling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okio.ByteString;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.ingest.WebPoller;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.model.Article;
import press.masthead.model.FeedEvent.Kind;
import press.masthead.platform.data.RealData;

/// Real feeds as they were over months, polled version by version: what came is counted apart, by looking for the links
/// in the raw text.
@Tag("long")
class FeedHistoryTest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmssX");
    private static final Pattern ITEM = Pattern.compile("<(item|entry)[ >].*?</\\1>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<link>(.*?)</link>|<link[^>]*href=\"(.*?)\"", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cohere", "google_ai", "mistral", "ollama", "xainews"})
    void everyItemComesOnceAndEveryEditIsARevision(String name) throws IOException, InterruptedException {
        var versions = versions(name);
        var feed = Samples.feed(name, "https://history.example/" + name);
        var body = new ByteString[1];
        var poller = new WebPoller((asked, _, _) -> answer(asked.url(), body[0], asked.known()));
        var items = new HashSet<Item>();
        var published = new ArrayList<Article>();
        var links = new ArrayList<Set<String>>();
        var gaps = 0L;
        try (var rig = new PollingRig(poller, versions.firstKey().minusSeconds(60))) {
            for (var version : versions.entrySet()) {
                body[0] = ByteString.of(Files.readAllBytes(version.getValue()));
                var carried = items(body[0].string(UTF_8));
                items.addAll(carried);
                links.add(carried.stream().map(Item::link).collect(Collectors.toSet()));
                rig.pollAt(feed, version.getKey());
                published.addAll(rig.articles());
            }
            var state = rig.state(feed);
            gaps = state == null
                    ? -1
                    : state.events().stream()
                            .filter(event -> event.kind() == Kind.GAP_SUSPECTED)
                            .count();
        }

        var firsts = published.stream()
                .filter(article -> article.revision() == 0)
                .map(Article::url)
                .toList();
        assertThat(firsts).doesNotHaveDuplicates();
        assertThat(Set.copyOf(firsts)).isEqualTo(items.stream().map(Item::link).collect(Collectors.toSet()));
        assertThat(published.stream()
                        .map(each -> new Item(each.url(), plain(each.headline())))
                        .collect(Collectors.toSet()))
                .isEqualTo(items);
        assertThat(gaps).isEqualTo(gaps(links));
    }

    /// Versions that share less than a third of their links with the one before, and have some that never came.
    private static long gaps(List<Set<String>> versions) {
        var gaps = 0;
        var came = new HashSet<>(versions.getFirst());
        for (var index = 1; index < versions.size(); index++) {
            var shared = new HashSet<>(versions.get(index));
            shared.retainAll(versions.get(index - 1));
            var smaller =
                    Math.min(versions.get(index).size(), versions.get(index - 1).size());
            var isNew = came.addAll(versions.get(index));
            gaps += isNew && shared.size() * 100 < smaller * 33 ? 1 : 0;
        }
        return gaps;
    }

    /// What tells an edit: the same link with another title.
    private record Item(String link, String title) {}

    private static Fetch answer(String url, ByteString body, Validators known) {
        var validators = new Validators(url, "", "", body.sha256().hex());
        return validators.bodyDigest().equals(known.bodyDigest())
                ? new Fetch.Unchanged(Answer.plain(validators), true)
                : new Fetch.Changed(Answer.plain(validators), body, "application/xml");
    }

    private NavigableMap<Instant, Path> versions(String name) throws IOException, InterruptedException {
        var archive = RealData.at("feed-history/" + name + ".versions.tar.xz");
        var tar = new ProcessBuilder("tar", "xf", archive.toString(), "-C", folder.toString()).start();
        assertThat(tar.waitFor()).isZero();
        var versions = new TreeMap<Instant, Path>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var stamp = file.getFileName().toString().split("_", 2)[0];
                versions.put(OffsetDateTime.parse(stamp, TIME).toInstant(), file);
            }
        }
        return versions;
    }

    private static List<Item> items(String document) {
        return ITEM.matcher(document)
                .results()
                .map(item -> new Item(first(LINK, item.group()), plain(first(TITLE, item.group()))))
                .toList();
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(found -> Parser.unescapeEntities(found.strip(), false))
                .orElse("");
    }

    private static String plain(String text) {
        return text.replaceAll("<!\\[CDATA\\[|\\]\\]>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
