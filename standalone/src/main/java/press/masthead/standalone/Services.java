package press.masthead.standalone;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import press.masthead.classify.ClassifyService;
import press.masthead.ingest.IngestService;
import press.masthead.ingest.IngestSettings;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterWatch;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;
import press.masthead.profile.ProfileService;

/// The three services in this JVM, over a broker that has the topics and the registers. The first that fails ends the
/// whole, so that a supervisor can start it again.
public final class Services implements Main.Served {
    private static final Duration REGISTERS_WITHIN = Duration.ofSeconds(30);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final RegisterWatch registers;
    private final ProfileService profile;
    private final StreamsService classify;
    private final IngestService ingest;
    private volatile boolean failed;

    private Services(ServiceSettings settings, IngestSettings behaviour) {
        try (var starting = Executors.newVirtualThreadPerTaskExecutor()) {
            var polling = starting.submit(() -> opened(IngestService.start(settings, behaviour)));
            var watch = opened(RegisterWatch.start(settings, REGISTERS_WITHIN));
            var deciding = starting.submit(() -> opened(ClassifyService.start(settings, watch)));
            profile = opened(ProfileService.start(settings, watch));
            registers = watch;
            classify = started(deciding);
            ingest = started(polling);
        } catch (RuntimeException e) {
            close(); // by now all have started or failed
            throw e;
        }
        watch(profile);
        watch(classify);
        watch(ingest);
    }

    /// All started, side by side.
    public static Services start(ServiceSettings settings, IngestSettings behaviour) {
        return new Services(settings, behaviour);
    }

    public ProfileService profile() {
        return profile;
    }

    /// The registers in force.
    public Supplier<Registers> registers() {
        return registers;
    }

    /// Whether each has its share of the work and does it.
    public boolean ready() {
        return profile.ready() && classify.ready() && ingest.ready();
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        ended.await();
        return failed;
    }

    /// What was opened last is closed first.
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("a service did not close", e);
            }
        }
        ended.countDown();
    }

    private synchronized <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    /// What was begun beside the rest, or why it failed.
    static <T> T started(Future<T> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while starting; start again", e);
        }
    }

    private void watch(Main.Served service) {
        Thread.ofVirtual().start(() -> {
            try {
                if (service.awaitFailure()) {
                    failed = true;
                    ended.countDown();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
