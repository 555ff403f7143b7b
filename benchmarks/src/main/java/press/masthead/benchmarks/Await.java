package press.masthead.benchmarks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Waits for what a measurement waits for, asking every few milliseconds.
public final class Await {
    private Await() {}

    /// Returns as soon as it is so.
    ///
    /// @param every pause between two questions
    /// @param patience after which the measurement is given up
    public static void until(String what, Duration every, Duration patience, Callable<Boolean> isSo) throws Exception {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!isSo.call()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("gave up after %s waiting: %s".formatted(patience, what));
            }
            TimeUnit.MILLISECONDS.sleep(every.toMillis());
        }
    }
}
