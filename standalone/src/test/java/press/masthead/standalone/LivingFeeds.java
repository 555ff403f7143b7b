package press.masthead.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;
import press.masthead.model.register.RegisterKind;
import press.masthead.standalone.newsstand.Samples;

/// Feeds that grow step by step, each step one article more and now and then another headline for an earlier one. Where
/// they end does not depend on how fast the steps were taken.
final class LivingFeeds {
    /// How many feeds name a hub from the beginning.
    static final int HUBS_AT_ONCE = 2;

    private static final List<String> OUTLETS =
            List.of("techcrunch", "the-verge", "datacenterdynamics", "aicommission");
    private static final List<String> HOSTS =
            List.of("techcrunch.example", "theverge.example", "dcd.example", "aicommission.example");
    private static final List<String> SUBJECTS =
            List.of("Alibaba’s Qwen", "DeepSeek", "OpenAI", "Mistral AI", "A bakery", "Nvidia");
    private static final Instant FIRST = Instant.parse("2026-03-01T08:00:00Z");
    private static final int SECONDS_APART = 5_400;
    private static final int REVISED_EVERY = 7;
    private static final int HUB_LATER = 10;

    private final Path folder;
    private final int feeds;
    private final int articles;
    private List<String> sites = List.of();
    private int published;
    private @Nullable CarelessHub hub;

    LivingFeeds(Path folder, int feeds, int articles) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.feeds = feeds;
        this.articles = articles;
        for (var feed = 0; feed < feeds; feed++) {
            write(feed);
        }
    }

    List<FeedId> ids() {
        return IntStream.range(0, feeds)
                .mapToObj(feed -> new FeedId("living-" + feed))
                .toList();
    }

    /// From now on two of every four feeds name a hub, and it is told of each step; of those, all but the first
    /// two only once they carry some articles.
    synchronized void announceAt(CarelessHub named) throws IOException {
        hub = named;
        for (var feed = 0; feed < feeds; feed++) {
            write(feed);
        }
    }

    /// From now on the articles of one feed of four, all of one outlet, are linked at these sites, the feeds in
    /// turn, and the feeds ask for their pages.
    synchronized void readPagesAt(List<String> named) throws IOException {
        sites = List.copyOf(named);
        for (var article = 0; article < articles; article++) {
            var page = """
                    <html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>By Jane Doe</p>
                    <p>%1$s, according to a filing of the company, and %2$s, as it also says in that filing.</p>
                    </article></body></html>
                    """.formatted(headline(article, 0), onPage(article));
            Files.writeString(folder.resolve("page-%d.html".formatted(article)), page);
        }
        for (var feed = 0; feed < feeds; feed++) {
            write(feed);
        }
    }

    /// Whether the last revision of each article whose page is asked for has what only the page tells.
    boolean pagesTellAll(List<Article> revisions) {
        var last = new HashMap<ArticleId, String>();
        revisions.forEach(article -> last.put(article.id(), article.body()));
        return IntStream.range(0, articles)
                .filter(article -> hasPages(article % feeds))
                .mapToObj(LivingFeeds::onPage)
                .allMatch(told -> last.values().stream().anyMatch(body -> body.contains(told)));
    }

    private static String onPage(int article) {
        return "number %d has a garden, a library and a kitchen".formatted(article);
    }

    private boolean hasPages(int feed) {
        return !sites.isEmpty() && feed % OUTLETS.size() == 0;
    }

    /// Publishes the next article; false when there are no more.
    synchronized boolean step() throws IOException {
        if (published == articles) {
            return false;
        }
        var feed = published % feeds;
        published++;
        var document = write(feed);
        if (hub != null) {
            hub.push("living-%d.rss".formatted(feed), document);
        }
        return true;
    }

    synchronized void toTheEnd() throws IOException {
        published = articles;
        for (var feed = 0; feed < feeds; feed++) {
            write(feed);
        }
    }

    /// The headline that every article published so far has now.
    synchronized List<String> current() {
        return IntStream.range(0, published)
                .mapToObj(article -> headline(article, published))
                .toList();
    }

    /// The final headline of every article.
    List<String> headlines() {
        return IntStream.range(0, articles)
                .mapToObj(article -> headline(article, articles))
                .toList();
    }

    /// How many subjects the headlines take in turn; one of them is no company's.
    static int subjects() {
        return SUBJECTS.size();
    }

    /// The sample registers with these feeds, spread over the newsstands.
    Map<RegisterKind, String> registers(Samples samples, List<String> newsstands) {
        var sources = new EnumMap<RegisterKind, String>(samples.registers(newsstands.getFirst()));
        if (!sites.isEmpty()) {
            sources.computeIfPresent(
                    RegisterKind.OUTLETS,
                    (_, outlets) -> outlets.replace(
                            "hosts: [%s]".formatted(HOSTS.getFirst()),
                            "hosts: [%s, 127.0.0.1]".formatted(HOSTS.getFirst())));
        }
        var text = new StringBuilder("feeds:\n");
        for (var feed = 0; feed < feeds; feed++) {
            text.append("""
                      - id: living-%d
                        url: %s/living-%d.rss
                        outlet: %s
                        kind: rss
                        language: en
                        read_article_page: %s
                    """.formatted(
                            feed,
                            newsstands.get(feed % newsstands.size()),
                            feed,
                            OUTLETS.get(feed % OUTLETS.size()),
                            hasPages(feed)));
        }
        sources.put(RegisterKind.FEEDS, text.toString());
        return sources;
    }

    private String write(int feed) throws IOException {
        var items = new ArrayList<String>();
        for (var article = feed; article < published; article += feeds) {
            items.add(item(feed, article));
        }
        var document = """
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel><title>Living %d</title><link>https://%s/</link><description>A feed that grows</description>
                %s%s</channel></rss>
                """.formatted(feed, host(feed), hubLink(feed, items.size()), String.join("", items));
        var half = Files.writeString(folder.resolve("living-" + feed + ".half"), document);
        Files.move(half, folder.resolve("living-" + feed + ".rss"), StandardCopyOption.ATOMIC_MOVE);
        return document;
    }

    private String hubLink(int feed, int carried) {
        var isNamed = feed / HUBS_AT_ONCE % 2 == 0 && (feed < HUBS_AT_ONCE || carried >= HUB_LATER);
        return hub == null || !isNamed ? "" : "<atom:link rel=\"hub\" href=\"%s\"/>\n".formatted(hub.url());
    }

    private String item(int feed, int article) {
        var when = FIRST.plusSeconds((long) SECONDS_APART * article);
        return """
                <item><title>%s</title><link>%s</link><guid isPermaLink="false">article-%d</guid>
                <pubDate>%s</pubDate><dc:creator>Jane Doe</dc:creator>
                <description>%s, according to a filing of the company.</description></item>
                """.formatted(
                        headline(article, published),
                        link(feed, article),
                        article,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(when.atOffset(ZoneOffset.UTC)),
                        headline(article, published));
    }

    private String link(int feed, int article) {
        return hasPages(feed)
                ? "%s/page-%d.html".formatted(sites.get(feed / OUTLETS.size() % sites.size()), article)
                : "https://%s/%d".formatted(host(feed), article);
    }

    private static String headline(int article, int published) {
        var revised = article % REVISED_EVERY == 0 && published > article + REVISED_EVERY;
        var subject = SUBJECTS.get(article % SUBJECTS.size());
        return "%s opens office number %d%s".formatted(subject, article, revised ? ", with more staff" : "");
    }

    private static String host(int feed) {
        return HOSTS.get(feed % HOSTS.size());
    }
}
