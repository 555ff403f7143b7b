package press.masthead.benchmarks.freshness;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.masthead.benchmarks.Await;
import press.masthead.benchmarks.Quantiles;
import press.masthead.benchmarks.ServedList;
import press.masthead.benchmarks.TemporaryFolder;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.polling.Schedule;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.access.AccessLog;
import press.masthead.profile.desk.tokens.TokenFile;
import press.masthead.standalone.Standalone;
import press.masthead.standalone.StandaloneSettings;
import press.masthead.standalone.newsstand.Samples;

/// Milliseconds from a feed's changed body going out to the list with the article being served over HTTP, through the
/// whole standalone, exactly-once: one change after the other. The aim is a p99 below 500 ms.
public final class Freshness {
    private static final int WARM_UP_CHANGES = 30;
    private static final Duration OFTEN = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Schedule LIVELY = new Schedule(Duration.ofMillis(200), Duration.ofMillis(400));

    private Freshness() {}

    /// Prints the median and the tail.
    ///
    /// @param arguments the number of changes that count, 300 when absent
    public static void main(String[] arguments) throws Exception {
        var changes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        try (var folder = TemporaryFolder.make();
                var feed = GrowingFeed.open();
                var standalone = Standalone.start(
                        settings(folder, feed), Clock.systemUTC().instant())) {
            Await.until("everything is ready", OFTEN, PATIENCE, standalone::ready);
            try (var list = new ServedList(standalone.profile().port(), "alibaba-qwen")) {
                milliseconds(feed, list, WARM_UP_CHANGES);
                tell(milliseconds(feed, list, changes));
            }
        }
    }

    private static List<Double> milliseconds(GrowingFeed feed, ServedList list, int changes) throws Exception {
        var taken = new ArrayList<Double>();
        for (var change = 0; change < changes; change++) {
            var headline = feed.grow();
            Await.until("the list holds " + headline, OFTEN, PATIENCE, () -> list.nowHolds(headline));
            taken.add((System.nanoTime() - feed.fetchedAt()) / 1e6);
        }
        return taken;
    }

    private static void tell(List<Double> milliseconds) {
        var taken = Quantiles.of(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%d changes, fetched to served: median %.0f ms, p90 %.0f, p99 %.0f, most %.0f%n",
                milliseconds.size(),
                taken.median(),
                taken.percentile(90),
                taken.percentile(99),
                taken.most());
    }

    private static StandaloneSettings settings(TemporaryFolder folder, GrowingFeed feed) {
        return new StandaloneSettings(
                folder.path(),
                registers(feed),
                List.of(),
                IngestSettings.local(Set.of(feed.host()), LIVELY),
                "127.0.0.1",
                0,
                Site.local(0),
                0,
                Topics.PARTITIONS,
                Optional.empty(),
                _ -> Optional.empty(),
                new TokenFile(
                        folder.path().resolve("tokens.json"),
                        new AccessLog(folder.path().resolve("access.json"))));
    }

    /// The samples' registers with this feed alone.
    private static Map<RegisterKind, String> registers(GrowingFeed feed) {
        var registers = new EnumMap<>(new Samples(Path.of(".")).registers("http://" + feed.host()));
        registers.put(RegisterKind.FEEDS, """
                feeds:
                  - id: growing
                    url: %s
                    outlet: techcrunch
                    kind: rss
                    language: en
                """.formatted(feed.address()));
        return registers;
    }
}
