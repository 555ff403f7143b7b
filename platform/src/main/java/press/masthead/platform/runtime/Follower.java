package press.masthead.platform.runtime;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that reads a topic step by step until it is closed. A broker that does not answer is waited for; any other
/// fault ends the thread, and whoever waits for a failure is told.
public final class Follower implements Main.Served {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Thread thread;
    private final Consumer<?, ?> consumer;
    private final Runnable step;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closed;
    private volatile boolean failed;

    private Follower(String name, Consumer<?, ?> consumer, Runnable step) {
        thread = Thread.ofPlatform().name(name).daemon().unstarted(this::follow);
        this.consumer = consumer;
        this.step = step;
    }

    /// Starts to follow.
    ///
    /// @param consumer what the steps read with; closed at the end
    /// @param step does what can be done now, then returns; after a timeout it is done again
    public static Follower start(String name, Consumer<?, ?> consumer, Runnable step) {
        var follower = new Follower(name, consumer, step);
        follower.thread.start();
        return follower;
    }

    /// Whether it still follows: neither closed nor ended by a fault.
    public boolean isAlive() {
        return ended.getCount() > 0;
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        ended.await();
        return failed;
    }

    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (consumer) {
            while (!closed) {
                go();
            }
        } catch (RuntimeException | Error e) {
            LOG.error("{}: stopped by a fault", thread.getName(), e);
            failed = true;
        } finally {
            ended.countDown();
        }
    }

    private void go() {
        try {
            step.run();
        } catch (RetriableException e) {
            LOG.warn("{}: Kafka does not answer, waiting for it: {}", thread.getName(), e.getMessage());
            LockSupport.parkNanos(PAUSE.toNanos());
        } catch (WakeupException e) {
            if (!closed) {
                throw e;
            }
        }
    }
}
