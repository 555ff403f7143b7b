package press.masthead.platform.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/// What runs together: the first part that fails fails the whole, and what was opened last is closed first.
public final class Parts implements Main.Served {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean failed;

    /// One more part; one that can fail is watched from now on.
    public synchronized <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        if (part instanceof Main.Served served) {
            Thread.ofVirtual().start(() -> watch(served));
        }
        return part;
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        ended.await();
        return failed;
    }

    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("a part did not close", e);
            }
        }
        ended.countDown();
    }

    private void watch(Main.Served part) {
        try {
            if (part.awaitFailure()) {
                failed = true;
                ended.countDown();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
