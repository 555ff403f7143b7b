package press.masthead.profile.desk.backtests;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;

/// The back-tests of a desk: one at a time, for half an hour at most, the latest reports kept until the desk ends. A
/// candidate is known by its registers' digests, so no report is shown for what has changed since.
public final class BackTests implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackTests.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(10);
    private static final int MOST_KEPT = 20;

    private final Optional<BackTester> tester;
    private final InstantSource clock;
    private final Map<Map<RegisterKind, String>, Trial> ended = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<RegisterKind, String>, Trial> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private @Nullable Run run;

    /// @param tester empty where this desk can run none
    public BackTests(Optional<BackTester> tester, InstantSource clock) {
        this.tester = tester;
        this.clock = clock;
    }

    private record Run(Registers candidate, String by, Instant since, AtomicLong decided, Thread worker) {
        Trial.Running told() {
            return new Trial.Running(by, since, decided.get());
        }
    }

    public boolean arePossible() {
        return tester.isPresent();
    }

    /// The one under way, of whatever candidate.
    public synchronized Optional<Trial.Running> running() {
        return Optional.ofNullable(run).map(Run::told);
    }

    /// That of this candidate, if there was one.
    public synchronized Optional<Trial> of(Registers candidate) {
        return Optional.ofNullable(run)
                .filter(under -> under.candidate().digests().equals(candidate.digests()))
                .<Trial>map(Run::told)
                .or(() -> Optional.ofNullable(ended.get(candidate.digests())));
    }

    /// Tells whether it was begun: not so while another is under way, or where none is possible.
    public synchronized boolean begin(Registers candidate, String by) {
        if (run != null || tester.isEmpty()) {
            return false;
        }
        var decided = new AtomicLong();
        var since = clock.instant();
        var worker = Thread.ofPlatform()
                .daemon()
                .name("back-test")
                .unstarted(() -> work(tester.get(), candidate, by, decided));
        run = new Run(candidate, by, since, decided, worker);
        worker.start();
        Thread.ofVirtual().start(() -> endInTime(worker));
        return true;
    }

    /// Ends that of this candidate, if it is under way.
    public synchronized void stop(Registers candidate) {
        if (run != null && run.candidate().digests().equals(candidate.digests())) {
            run.worker().interrupt();
        }
    }

    private void work(BackTester tester, Registers candidate, String by, AtomicLong decided) {
        Trial outcome = new Trial.Broken(by, clock.instant(), "It failed; the desk’s log says why.");
        try {
            var tried = tester.test(candidate, decided::set);
            outcome = new Trial.Done(by, clock.instant(), tried);
        } catch (InterruptedException _) {
            outcome = new Trial.Broken(by, clock.instant(), "It was stopped.");
        } catch (RuntimeException e) {
            LOG.error("a back-test failed", e);
        } finally {
            end(candidate, outcome);
        }
    }

    private synchronized void end(Registers candidate, Trial outcome) {
        ended.remove(candidate.digests());
        ended.put(candidate.digests(), outcome);
        run = null;
    }

    private static void endInTime(Thread worker) {
        try {
            if (!worker.join(LONGEST)) {
                worker.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops what is under way, and waits a moment for it.
    @Override
    public void close() {
        var worker = worker();
        if (worker.isPresent()) {
            worker.get().interrupt();
            try {
                var _ = worker.get().join(ENDS_WITHIN);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized Optional<Thread> worker() {
        return Optional.ofNullable(run).map(Run::worker);
    }
}
