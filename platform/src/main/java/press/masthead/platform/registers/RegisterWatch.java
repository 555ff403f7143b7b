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
import press.masthead.platform.runtime.Follower;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;

/// The registers in force, followed on the `registers` topic. A version that this program refuses leaves the running
/// one in place.
public final class RegisterWatch implements Supplier<Registers>, Main.Served {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterWatch.class);

    private final RegisterLog log;
    private final Follower follower;
    private volatile Registers current;

    private RegisterWatch(RegisterLog log, Registers first) {
        this.log = log;
        this.current = first;
        follower = Follower.start("follow-registers", log.consumer(), this::readOn);
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
        return new RegisterWatch(log, first);
    }

    @Override
    public Registers get() {
        return current;
    }

    /// Whether it still hears of changes.
    public boolean isAlive() {
        return follower.isAlive();
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        return follower.awaitFailure();
    }

    @Override
    public void close() {
        follower.close();
    }

    private void readOn() {
        if (log.poll()) {
            log.whatIsThere();
            take(RegisterVersions.inForce(log.versions()));
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
