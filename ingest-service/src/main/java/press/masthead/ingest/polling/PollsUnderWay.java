package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.ingest.fetching.Asked;
import press.masthead.model.register.Feed;

/// The polls that one task has begun and not yet applied. Polls run elsewhere; their ends wait here until the stream
/// thread asks for them. All tasks of the process share the permits, and one is held until its poll is applied, so the
/// bodies and articles in memory have a bound too.
final class PollsUnderWay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PollsUnderWay.class);

    private final Poller poller;
    private final PageReader pages;
    private final Borrowing borrowing;
    private final Executor executor;
    private final Semaphore permits;
    private final Queue<Ended> ended = new ArrayDeque<>();
    private final Set<Thread> running = new HashSet<>();
    private boolean closed;
    private @Nullable Error broken;

    /// @param executor runs each poll, and does not wait for it
    /// @param borrowing where redirects lead to other domains
    PollsUnderWay(Poller poller, PageReader pages, Borrowing borrowing, Executor executor, Semaphore permits) {
        this.poller = poller;
        this.pages = pages;
        this.borrowing = borrowing;
        this.executor = executor;
        this.permits = permits;
    }

    record Begun(Feed feed, String domain, Asked asked, Instant at) {}

    /// @param key of the wanted page
    record BegunPage(Feed feed, DueFeeds.Taken taken, String key, WantedPage wanted, Instant at) {}

    sealed interface Ended {}

    record EndedPoll(Begun begun, Poll poll) implements Ended {}

    record EndedPage(BegunPage begun, PageAnswer answer) implements Ended {}

    boolean mayBegin() {
        return permits.tryAcquire();
    }

    /// Gives back what `mayBegin` took.
    void refrain() {
        permits.release();
    }

    /// Begins a poll that [#mayBegin] has allowed.
    void begin(Begun begun) {
        run(() -> new EndedPoll(begun, poll(begun)));
    }

    /// Begins to read a page, which [#mayBegin] has allowed.
    void begin(BegunPage begun) {
        run(() -> new EndedPage(begun, read(begun)));
    }

    private void run(Supplier<Ended> request) {
        executor.execute(() -> {
            enter(Thread.currentThread());
            try {
                end(request.get());
            } catch (Error e) {
                breakDown(e);
            } finally {
                leave(Thread.currentThread());
            }
        });
    }

    /// The next poll that has ended, if any. One that never will, for want of memory or worse, is no less than the
    /// end of all: else its domain would be asked no more, and nobody would know.
    synchronized Optional<Ended> next() {
        if (broken != null) {
            throw broken;
        }
        var next = Optional.ofNullable(ended.poll());
        next.ifPresent(_ -> permits.release());
        return next;
    }

    /// From now on what ends is thrown away: the task's next owner asks again. What is asked now is broken off, so that
    /// nobody is asked by both at once.
    @Override
    public synchronized void close() {
        closed = true;
        running.forEach(Thread::interrupt);
        permits.release(ended.size());
        ended.clear();
    }

    private synchronized void enter(Thread one) {
        running.add(one);
        if (closed) {
            one.interrupt();
        }
    }

    private synchronized void leave(Thread one) {
        running.remove(one);
    }

    private synchronized void breakDown(Error cause) {
        permits.release();
        broken = cause;
    }

    private synchronized void end(Ended one) {
        if (closed) {
            permits.release();
            return;
        }
        ended.add(one);
    }

    /// A feed that trips over a bug must not stop the others, and must not go unnoticed.
    private Poll poll(Begun begun) {
        try {
            var leave = borrowing.leave(begun.feed().id(), begun.domain(), begun.at());
            return borrowing
                    .toBegin(begun)
                    .<Poll>map(Poll.NothingToRead::new)
                    .orElseGet(() -> poller.poll(begun.feed(), begun.asked(), leave, begun.at()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("feed {}: a bug, please report it", begun.feed().id(), e);
            return new Poll.Unreadable("a bug of ours: " + e);
        }
    }

    private PageAnswer read(BegunPage begun) {
        try {
            var leave = borrowing.leave(begun.feed().id(), begun.taken().domain(), begun.at());
            return pages.read(begun.feed(), begun.wanted().article(), leave, begun.at());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error(
                    "the page {}: a bug, please report it",
                    begun.wanted().article().url(),
                    e);
            return new PageAnswer.Lost("a bug of ours: " + e);
        }
    }
}
