package press.masthead.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import press.masthead.classify.ClassifyService;
import press.masthead.ingest.IngestService;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.registers.RegisterWatch;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.profile.ProfileService;
import press.masthead.standalone.broker.EmbeddedKafka;

/// The whole of Masthead in this JVM: the broker, the three services, the website's API.
public final class Standalone implements Main.Served {
    private static final Duration REGISTERS_WITHIN = Duration.ofSeconds(30);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ServiceSettings settings;
    private final ProfileService profile;
    private volatile boolean failed;

    private Standalone(StandaloneSettings given, Instant now) {
        var kafka = opened(EmbeddedKafka.start(given.data().resolve("kafka"), 0, Map.of()));
        settings = new ServiceSettings(
                "masthead",
                "1",
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                given.data().resolve("state"),
                given.host(),
                given.port(),
                1);
        Broker.prepare(settings);
        RegisterPublisher.apply(settings, given.registers(), now);
        Edits.publish(settings, given.edits());
        var registers = opened(RegisterWatch.start(settings, REGISTERS_WITHIN));
        profile = opened(ProfileService.start(settings, registers, _ -> _ -> {}));
        var classify = opened(ClassifyService.start(settings, registers));
        var ingest = opened(IngestService.start(settings, given.ingest()));
        watch(profile);
        watch(classify);
        watch(ingest);
    }

    /// Everything started, in the order of the flow's end first, so that nothing waits for its reader.
    public static Standalone start(StandaloneSettings given, Instant now) {
        return new Standalone(given, now);
    }

    public ServiceSettings settings() {
        return settings;
    }

    public ProfileService profile() {
        return profile;
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        closed.await();
        return failed;
    }

    /// What was opened last is closed first.
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("a part of it did not close", e);
            }
        }
        closed.countDown();
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    /// A service that fails ends the whole, so that a supervisor can start it again.
    private void watch(Main.Served service) {
        Thread.ofVirtual().start(() -> {
            try {
                if (service.awaitFailure()) {
                    failed = true;
                    closed.countDown();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
