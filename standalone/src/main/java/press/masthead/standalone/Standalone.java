package press.masthead.standalone;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.Parts;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.profile.ProfileService;
import press.masthead.profile.desk.DeskService;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.history.HistoryBackTest;

/// The whole of Masthead in this JVM: the broker, the services over it and the review desk.
public final class Standalone implements Main.Served {
    private final Parts parts;
    private final ServiceSettings settings;
    private final Services services;
    private final Optional<DeskService> desk;

    private Standalone(Parts parts, ServiceSettings settings, Services services, Optional<DeskService> desk) {
        this.parts = parts;
        this.settings = settings;
        this.services = services;
        this.desk = desk;
    }

    /// Everything started, with the given registers and edits applied.
    public static Standalone start(StandaloneSettings given, Instant now) {
        var data = new DataFolder(given.data());
        data.claim();
        var checked = beside(() -> RegisterFiles.accepted(given.registers()));
        var parts = new Parts();
        try {
            var kafka = parts.opened(EmbeddedKafka.start(data.kafka(), given.brokerPort(), Map.of()));
            var settings = settings(given, data, kafka);
            Broker.prepare(settings, given.partitions());
            Services.started(checked); // faults are found while the broker starts
            var edited = beside(Executors.callable(() -> Edits.publish(settings, given.edits())));
            RegisterPublisher.apply(settings, given.registers(), now);
            var services = parts.opened(Services.start(settings, given.ingest(), given.site()));
            Services.started(edited);
            var desk = desk(given, settings, services).map(parts::opened);
            return new Standalone(parts, settings, services, desk);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    public ServiceSettings settings() {
        return settings;
    }

    /// The registers in force.
    public Supplier<Registers> registers() {
        return services.registers();
    }

    public ProfileService profile() {
        return services.profile();
    }

    /// Empty when none is asked for.
    public Optional<DeskService> desk() {
        return desk;
    }

    public boolean ready() {
        return services.ready();
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        return parts.awaitFailure();
    }

    @Override
    public void close() {
        parts.close();
    }

    /// Begun on a thread of its own.
    private static <T> Future<T> beside(Callable<T> part) {
        var begun = new FutureTask<>(part);
        Thread.ofVirtual().start(begun);
        return begun;
    }

    private static Optional<DeskService> desk(StandaloneSettings given, ServiceSettings settings, Services services) {
        var lists = services.profile().lists();
        return given.desk()
                .map(desk -> DeskService.start(
                        desk,
                        given.accounts(),
                        given.tokens(),
                        settings,
                        lists,
                        given.site(),
                        services.registers(),
                        Optional.of(new HistoryBackTest(settings))));
    }

    private static ServiceSettings settings(StandaloneSettings given, DataFolder data, EmbeddedKafka kafka) {
        return new ServiceSettings(
                "masthead",
                "1",
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                data.state(),
                given.host(),
                given.port(),
                1);
    }
}
