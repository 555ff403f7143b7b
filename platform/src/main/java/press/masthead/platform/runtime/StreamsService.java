package press.masthead.platform.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running Kafka Streams application: a topology and its life. A broker that goes away is waited for; any other
/// fault of a stream thread ends the application.
public final class StreamsService implements Main.Served {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final KafkaStreams streams;
    private final Path folder;
    private final CountDownLatch ended = new CountDownLatch(1);

    private StreamsService(KafkaStreams streams, Path folder) {
        this.streams = streams;
        this.folder = folder;
    }

    public static StreamsService start(String service, Topology topology, ServiceSettings settings) {
        return start(service, topology, settings, Map.of());
    }

    /// Starts it with settings of its own.
    ///
    /// @param more settings of Kafka Streams, beside those that all services share
    public static StreamsService start(
            String service, Topology topology, ServiceSettings settings, Map<String, Object> more) {
        prepare(service, settings);
        var properties = StreamsSettings.of(service, settings);
        properties.putAll(more);
        var started = new StreamsService(new KafkaStreams(topology, properties), folder(service, settings));
        started.streams.setUncaughtExceptionHandler(cause -> answer(service, cause));
        started.streams.setStateListener((state, _) -> {
            if (state.hasCompletedShutdown()) {
                started.ended.countDown();
            }
        });
        started.streams.start();
        return started;
    }

    public KafkaStreams streams() {
        return streams;
    }

    /// Whether it has its share of the work and does it.
    public boolean ready() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /// Waits until it was closed or has failed, and tells whether it failed.
    @Override
    public boolean awaitFailure() throws InterruptedException {
        ended.await();
        return streams.state() == KafkaStreams.State.ERROR || streams.state() == KafkaStreams.State.PENDING_ERROR;
    }

    @Override
    public void close() {
        if (streams.close(CLOSING) && streams.state() == KafkaStreams.State.NOT_RUNNING) {
            noteClosed();
        }
        ended.countDown();
    }

    private void noteClosed() {
        try {
            CrashedStores.closed(folder);
        } catch (IOException e) {
            LOG.warn("the next start reads all lists again: {}", e.getMessage());
        }
    }

    private static Path folder(String service, ServiceSettings settings) {
        return settings.state().resolve(settings.applicationId(service));
    }

    private static void prepare(String service, ServiceSettings settings) {
        try {
            Files.createDirectories(settings.state());
            Files.delete(Files.createTempFile(settings.state(), "writable", null));
            CrashedStores.clear(folder(service, settings));
        } catch (IOException e) {
            throw new CannotStart(
                    "cannot write to the folder %s; make it writable, or choose another".formatted(settings.state()),
                    e);
        }
    }

    private static StreamThreadExceptionResponse answer(String service, Throwable cause) {
        if (isTimeout(cause)) {
            LOG.warn("{}: Kafka does not answer, waiting for it: {}", service, cause.getMessage());
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        LOG.error("{}: stopped by a fault", service, cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private static boolean isTimeout(@Nullable Throwable cause) {
        return cause != null && (cause instanceof TimeoutException || isTimeout(cause.getCause()));
    }
}
