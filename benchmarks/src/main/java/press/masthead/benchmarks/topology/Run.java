package press.masthead.benchmarks.topology;

import java.time.Duration;
import java.util.HashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.Topology;
import press.masthead.benchmarks.Await;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;

/// One application that reads all the articles there are, from the first, and is then closed.
final class Run implements AutoCloseable {
    private static final Duration OFTEN = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final StreamsService service;
    private final Admin admin;
    private final String group;

    private Run(String name, Topology topology, ServiceSettings settings) {
        group = settings.applicationId(name);
        admin = Admin.create(new HashMap<>(settings.kafka()));
        service = StreamsService.start(name, topology, settings);
    }

    /// From the first articles processed, so that joining the group does not count, to the last one committed.
    static double articlesPerSecond(String name, Topology topology, ServiceSettings settings, Source source)
            throws Exception {
        try (var run = new Run(name, topology, settings)) {
            Await.until(name + " begins", OFTEN, PATIENCE, () -> run.processed() > 0);
            var before = run.processed();
            var began = System.nanoTime();
            Await.until(name + " ends", OFTEN, PATIENCE, () -> run.processed() >= source.articles());
            Await.until(name + " commits", OFTEN, PATIENCE, () -> source.isCommitted(run.admin, run.group));
            return (source.articles() - before) / ((System.nanoTime() - began) / 1e9);
        }
    }

    private double processed() {
        return service.streams().metrics().values().stream()
                .filter(metric -> metric.metricName().group().equals("stream-thread-metrics")
                        && metric.metricName().name().equals("process-total"))
                .mapToDouble(metric -> (double) metric.metricValue())
                .sum();
    }

    @Override
    public void close() {
        service.close();
        admin.close();
    }
}
