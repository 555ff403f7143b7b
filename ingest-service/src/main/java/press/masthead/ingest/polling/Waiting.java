package press.masthead.ingest.polling;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Lets time pass on the calling thread.
@FunctionalInterface
public interface Waiting {
    Waiting REAL = time -> {
        var end = System.nanoTime() + time.toNanos();
        for (var left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    };

    void pass(Duration time);
}
