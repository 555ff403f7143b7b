package press.masthead.benchmarks.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import press.masthead.benchmarks.Await;
import press.masthead.benchmarks.Quantiles;
import press.masthead.benchmarks.Resident;
import press.masthead.benchmarks.TemporaryFolder;
import press.masthead.model.CompanySlug;
import press.masthead.model.Sketch;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;
import press.masthead.profile.lists.StoryIndex;
import press.masthead.profile.stories.Chains;
import press.masthead.profile.stories.Stories;
import press.masthead.standalone.broker.EmbeddedKafka;

/// What it costs to find the articles of one story among very many of one company in one window: by the index that the
/// lists keep on disk, by a table in memory, and by comparing with every sketch.
public final class StoryLookup {
    private static final CompanySlug COMPANY = new CompanySlug("alibaba-qwen");
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int LOOKUPS = 4_000;
    private static final int SCANS = 40;
    private static final int MEBIBYTE = 1 << 20;

    private StoryLookup() {}

    /// Prints what was measured.
    ///
    /// @param arguments the number of articles, 1,000,000 when absent
    public static void main(String[] arguments) throws Exception {
        var articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (var folder = TemporaryFolder.make();
                var kafka = EmbeddedKafka.start(folder.path().resolve("kafka"), 0, Map.of())) {
            var settings = settings(kafka, folder);
            Broker.prepare(settings);
            var taken = new AtomicBoolean();
            var done = new AtomicBoolean();
            var topology = Places.lentTo(
                    index -> {
                        if (taken.compareAndSet(false, true)) {
                            index(index, articles, settings.state());
                            done.set(true);
                        }
                    },
                    settings);
            try (var service = StreamsService.start(Places.APPLICATION, topology, settings, Places.patient())) {
                Await.until("the index is measured", OFTEN, PATIENCE, () -> done.get() || hasEnded(service));
            }
        }
        table(articles);
        scan(articles);
    }

    private static boolean hasEnded(StreamsService service) {
        return service.streams().state().hasCompletedShutdown();
    }

    private static void index(StoryIndex index, int articles, Path state) {
        var resident = Resident.now();
        var began = System.nanoTime();
        for (var number = 0; number < articles; number++) {
            index.add(COMPANY, MadeUpTellings.of(number));
        }
        System.out.printf(
                Locale.ROOT,
                "index: %,d articles added, %.1f µs each; %d MB more resident, %d bytes an article on disk%n",
                articles,
                (System.nanoTime() - began) / 1e3 / articles,
                Resident.now() - resident,
                bytes(state) / articles);
        lookUp(
                "index",
                articles,
                telling -> index.near(COMPANY, telling, WINDOW).stream()
                        .map(MadeUpTellings::number)
                        .toList());
        lookUp(
                "index, compared",
                articles,
                telling -> index.near(COMPANY, telling, WINDOW).stream()
                        .filter(near -> Chains.areLinked(
                                telling, index.telling(COMPANY, near).orElseThrow()))
                        .map(MadeUpTellings::number)
                        .toList());
    }

    private static void table(int articles) {
        var began = System.nanoTime();
        var table = Table.of(articles);
        System.out.printf(
                Locale.ROOT,
                "table: made in %.1f s, %d MB, %d bytes an article%n",
                (System.nanoTime() - began) / 1e9,
                table.bytes() / MEBIBYTE,
                table.bytes() / articles);
        lookUp("table", articles, table);
    }

    /// Copies of what is there, and as many that are new, one after the other; the first half of both warms up.
    private static void lookUp(String name, int articles, Lookup lookup) {
        var taken = new ArrayList<Double>();
        var found = 0;
        var copies = 0;
        var handed = 0L;
        for (var number = 0; number < LOOKUPS; number++) {
            var isCopy = number % 2 == 0;
            var original = (int) ((long) number * articles / LOOKUPS);
            var telling = isCopy
                    ? MadeUpTellings.copyOf(original, articles + number)
                    : MadeUpTellings.of(2 * articles + number * 10);
            var began = System.nanoTime();
            var near = lookup.near(telling);
            var nanoseconds = System.nanoTime() - began;
            if (number >= LOOKUPS / 2) {
                taken.add(nanoseconds / 1e3);
                handed += near.size();
                copies += isCopy ? 1 : 0;
                found += isCopy && isAmong(original, near, number + articles) ? 1 : 0;
            }
        }
        var quantiles = Quantiles.of(taken);
        System.out.printf(
                Locale.ROOT,
                "%s: a look-up %.0f µs, p99 %.0f; %.1f handed on; %d of %d copies found%n",
                name,
                quantiles.median(),
                quantiles.percentile(99),
                (double) handed / taken.size(),
                found,
                copies);
    }

    private static boolean isAmong(int original, Collection<Integer> near, int copy) {
        return near.contains(original)
                && Stories.areAlike(MadeUpTellings.copyOf(original, copy), MadeUpTellings.of(original));
    }

    /// Against every sketch there is.
    private static void scan(int articles) {
        var sketches = new byte[articles][];
        for (var number = 0; number < articles; number++) {
            sketches[number] = MadeUpTellings.of(number).sketch().decoded();
        }
        var taken = new ArrayList<Double>();
        for (var number = 0; number < SCANS; number++) {
            var own = MadeUpTellings.copyOf(number, articles + number).sketch().decoded();
            var began = System.nanoTime();
            var most = 0.0;
            for (var other : sketches) {
                most = Math.max(most, Sketch.resemblance(own, other));
            }
            taken.add((System.nanoTime() - began) / 1e6);
            if (most == 0) {
                throw new IllegalStateException("a copy resembles nothing");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "scan of all: a look-up %.1f ms%n",
                Quantiles.of(taken).median());
    }

    private static long bytes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceSettings settings(EmbeddedKafka kafka, TemporaryFolder folder) {
        return ServiceSettings.local(
                "story-lookup", "1", kafka.bootstrapServers(), folder.path().resolve("state"));
    }
}
