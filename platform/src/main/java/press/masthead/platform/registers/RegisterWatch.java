package press.masthead.platform.registers;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;
import press.masthead.model.register.Registers;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.ServiceSettings;

/// The registers in force, followed on the `registers` topic. A version that this program refuses leaves the running
/// one in place.
public final class RegisterWatch implements Supplier<Registers>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterWatch.class);

    private final RegisterLog log;
    private final Thread follower;
    private volatile Registers current;
    private volatile boolean closed;

    private RegisterWatch(RegisterLog log, Registers first) {
        this.log = log;
        this.current = first;
        follower = Thread.ofVirtual().name("follow-registers").unstarted(this::follow);
    }

    /// Waits, at most as long as `patience`, until all four registers have been published.
    public static RegisterWatch start(ServiceSettings settings, Duration patience) {
        var log = new RegisterLog(settings);
        var started = System.nanoTime();
        log.toTheEnd();
        while (!isComplete(RegisterVersions.inForce(log.versions()))) {
            if (System.nanoTime() - started > patience.toNanos()) {
                log.close();
                throw new CannotStart("no registers have been applied yet; run: masthead registers apply DIR");
            }
            log.poll();
        }
        var first = RegisterFiles.accepted(RegisterVersions.sources(RegisterVersions.inForce(log.versions())));
        var watch = new RegisterWatch(log, first);
        watch.follower.start();
        return watch;
    }

    @Override
    public Registers get() {
        return current;
    }

    @Override
    public void close() {
        closed = true;
        try {
            follower.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (log) {
            while (!closed) {
                if (log.poll()) {
                    log.whatIsThere();
                    take(RegisterVersions.inForce(log.versions()));
                }
            }
        }
    }

    private void take(Map<RegisterKind, RegisterVersion> inForce) {
        switch (RegisterParser.parse(RegisterVersions.sources(inForce))) {
            case RegisterReading.Accepted accepted -> {
                current = accepted.registers();
                LOG.info("registers in force: {}", accepted.registers().digests());
            }
            case RegisterReading.Refused refused ->
                LOG.error(
                        "registers refused, the earlier ones stay: {} faults, the first: {}",
                        refused.faults().size(),
                        refused.faults().getFirst());
        }
    }

    private static boolean isComplete(Map<RegisterKind, RegisterVersion> inForce) {
        return inForce.size() == RegisterKind.values().length;
    }
}
