package press.masthead.benchmarks.sweep;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import press.masthead.benchmarks.Quantiles;

/// Sweeps over many feeds on this machine, by us and by a plain loop in turn. The server runs in a process of its own;
/// politeness, stores and Kafka are left out. Aims: of one of ten changed, three times the plain loop's feeds a CPU
/// second; at most 0.3 ms of CPU for an unchanged feed.
public final class Sweep {
    private static final int AT_A_TIME = 16;
    private static final int WARM_UP_ROUNDS = 1;

    private final ServerProcess server;
    private final int feeds;
    private final List<Contender> contenders;
    private final Map<Round, Map<String, List<Double>>> taken = new EnumMap<>(Round.class);

    private Sweep(ServerProcess server, int feeds) {
        this.server = server;
        this.feeds = feeds;
        contenders = List.of(new Ours(server.port()), new Plain());
    }

    /// Prints medians.
    ///
    /// @param arguments the number of feeds, 10,000 when absent; the number of rounds that count, 3 when absent
    public static void main(String[] arguments) throws Exception {
        var feeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        try (var server = ServerProcess.start()) {
            var sweep = new Sweep(server, feeds);
            for (var round = -WARM_UP_ROUNDS; round < rounds; round++) {
                for (var kind : Round.values()) {
                    sweep.round(kind, round >= 0);
                }
            }
            sweep.tell();
        }
    }

    private void round(Round kind, boolean counts) throws Exception {
        server.begin(kind);
        for (var contender : contenders) {
            var cost = cost(contender, kind);
            if (counts) {
                taken.computeIfAbsent(kind, _ -> new HashMap<>())
                        .computeIfAbsent(contender.name(), _ -> new ArrayList<>())
                        .add(cost);
            }
        }
    }

    /// Microseconds of CPU a feed.
    private double cost(Contender contender, Round kind) throws Exception {
        var permits = new Semaphore(AT_A_TIME);
        var polled = new AtomicLong();
        var faults = new ConcurrentLinkedQueue<RuntimeException>();
        var before = Cost.cpuNanos();
        var began = System.nanoTime();
        for (var feed = 0; feed < feeds; feed++) {
            if (kind.asks(feed)) {
                var number = feed;
                permits.acquire();
                Thread.ofVirtual().start(() -> {
                    try {
                        var _ = contender.poll(number, "http://127.0.0.1:%d/feed/%d".formatted(server.port(), number));
                        polled.incrementAndGet();
                    } catch (RuntimeException e) {
                        faults.add(e);
                    } finally {
                        permits.release();
                    }
                });
            }
        }
        permits.acquire(AT_A_TIME);
        if (!faults.isEmpty()) {
            throw faults.remove();
        }
        var cost = (Cost.cpuNanos() - before) / 1e3 / polled.get();
        System.out.printf(
                Locale.ROOT,
                "%-22s %-14s %8.0f µs of CPU a feed, %6.0f feeds a second%n",
                kind.words,
                contender.name(),
                cost,
                polled.get() / ((System.nanoTime() - began) / 1e9));
        return cost;
    }

    private void tell() {
        taken.forEach((kind, costs) -> {
            var ours = Quantiles.of(costs.getOrDefault(contenders.getFirst().name(), List.of()))
                    .median();
            var plain = Quantiles.of(costs.getOrDefault(contenders.getLast().name(), List.of()))
                    .median();
            System.out.printf(
                    Locale.ROOT,
                    "median %-22s masthead %6.0f µs, %,6.0f feeds a CPU second; plain loop %6.0f µs, %,6.0f: ratio %.2f%n",
                    kind.words,
                    ours,
                    1e6 / ours,
                    plain,
                    1e6 / plain,
                    plain / ours);
        });
        System.out.printf(Locale.ROOT, "heap after all rounds, both: %.0f MiB%n", Cost.heapMebibytes());
    }
}
