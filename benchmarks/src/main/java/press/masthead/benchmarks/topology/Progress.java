package press.masthead.benchmarks.topology;

import java.time.Duration;
import java.util.stream.StreamSupport;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import press.masthead.benchmarks.Await;
import press.masthead.platform.runtime.StreamsService;

/// How far classify has come with deciding again, as its own store of progress says.
///
/// @param tasks how many were done before the registers changed: all
record Progress(StreamsService service, long tasks) {
    private static final Duration OFTEN = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String STORE = "decided-under";
    private static final String DONE = "done";

    /// Waits until nothing is left to decide.
    static Progress of(StreamsService service) throws Exception {
        var rest = new Progress(service, 0);
        var tasks = service.streams().metadataForLocalThreads().stream()
                .mapToLong(thread -> thread.activeTasks().size())
                .sum();
        Await.until("nothing is left to decide", OFTEN, PATIENCE, () -> rest.done() == tasks);
        return new Progress(service, tasks);
    }

    /// Seconds from now, when the registers have just changed, until all tasks are done.
    double untilDone() throws Exception {
        var began = System.nanoTime();
        Await.until("it begins", OFTEN, PATIENCE, () -> done() < tasks);
        Await.until("all are decided again", OFTEN, PATIENCE, () -> done() == tasks);
        return ReevaluationSpeed.seconds(began);
    }

    private long done() {
        try {
            var store = service.streams()
                    .store(StoreQueryParameters.fromNameAndType(
                            STORE, QueryableStoreTypes.<String, String>keyValueStore()));
            try (var all = store.all()) {
                Iterable<KeyValue<String, String>> entries = () -> all;
                return StreamSupport.stream(entries.spliterator(), false)
                        .filter(entry -> entry.key.equals(DONE))
                        .count();
            }
        } catch (InvalidStateStoreException _) {
            return 0;
        }
    }
}
