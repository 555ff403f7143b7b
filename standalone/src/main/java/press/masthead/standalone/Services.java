package press.masthead.standalone;

import java.time.Duration;
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
import press.masthead.platform.runtime.Parts;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;
import press.masthead.profile.ProfileService;
import press.masthead.profile.api.representations.Site;

/// The three services in this JVM, over a broker that has the topics and the registers. The first that fails ends the
/// whole, so that a supervisor can start it again.
public final class Services implements Main.Served {
    private static final Duration REGISTERS_WITHIN = Duration.ofSeconds(30);

    private final Parts parts = new Parts();
    private final RegisterWatch registers;
    private final ProfileService profile;
    private final StreamsService classify;
    private final IngestService ingest;

    private Services(ServiceSettings settings, IngestSettings behaviour, Site site) {
        try (var starting = Executors.newVirtualThreadPerTaskExecutor()) {
            var polling = starting.submit(() -> parts.opened(IngestService.start(settings, behaviour)));
            registers = parts.opened(RegisterWatch.start(settings, REGISTERS_WITHIN));
            var deciding = starting.submit(() -> parts.opened(ClassifyService.start(settings, registers)));
            profile = parts.opened(ProfileService.start(settings, registers, site));
            classify = started(deciding);
            ingest = started(polling);
        } catch (RuntimeException e) {
            close(); // by now all have started or failed
            throw e;
        }
    }

    /// All started, side by side, for this machine alone.
    public static Services start(ServiceSettings settings, IngestSettings behaviour) {
        return start(settings, behaviour, Site.local(settings.httpPort()));
    }

    /// All started, side by side.
    ///
    /// @param site where the public finds the lists
    public static Services start(ServiceSettings settings, IngestSettings behaviour, Site site) {
        return new Services(settings, behaviour, site);
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
        return registers.isAlive() && profile.ready() && classify.ready() && ingest.ready();
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        return parts.awaitFailure();
    }

    @Override
    public void close() {
        parts.close();
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
}
