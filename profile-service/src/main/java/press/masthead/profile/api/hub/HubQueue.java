package press.masthead.profile.api.hub;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import press.masthead.model.CompanySlug;

/// The companies whose lists a hub has yet to be told of, each once, with how often that was tried in vain.
final class HubQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final SequencedMap<CompanySlug, Integer> waiting = new LinkedHashMap<>();
    private final int most;

    HubQueue(int most) {
        this.most = most;
    }

    /// False when it is full.
    boolean add(CompanySlug company) {
        lock.lock();
        try {
            if (waiting.size() >= most && !waiting.containsKey(company)) {
                return false;
            }
            waiting.putIfAbsent(company, 0);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    void putBack(Told told) {
        lock.lock();
        try {
            waiting.putFirst(told.company, told.attempts);
        } finally {
            lock.unlock();
        }
    }

    /// The one that has waited longest; empty when none comes in time.
    Optional<Told> next(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (waiting.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return Optional.ofNullable(waiting.pollFirstEntry())
                    .map(first -> new Told(first.getKey(), first.getValue()));
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /// @param attempts those that failed
    record Told(CompanySlug company, int attempts) {
        Told failed() {
            return new Told(company, attempts + 1);
        }
    }
}
