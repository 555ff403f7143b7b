package press.masthead.profile.api.changes;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import press.masthead.model.CompanySlug;

/// One who listens: what it has not yet been told, each company at most once.
final class Listener {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Optional<CompanySlug> company;
    private final Map<CompanySlug, Change> untold = new LinkedHashMap<>();
    private EventId heard;

    Listener(Optional<CompanySlug> company, EventId heard) {
        this.company = company;
        this.heard = heard;
    }

    void tell(Change change) {
        if (company.isPresent() && !company.get().equals(change.company())) {
            return;
        }
        lock.lock();
        try {
            untold.remove(change.company());
            untold.put(change.company(), change);
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /// The next change, or none when nothing happens for so long.
    Optional<Change> next(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (untold.isEmpty() && left > 0) {
                left = news.awaitNanos(left);
            }
            var first = untold.values().stream().findFirst();
            first.ifPresent(change -> {
                untold.remove(change.company());
                heard = heard.with(change);
            });
            return first;
        } finally {
            lock.unlock();
        }
    }

    /// What to come back with.
    EventId heard() {
        lock.lock();
        try {
            return heard;
        } finally {
            lock.unlock();
        }
    }
}
