package press.masthead.profile.api.representations;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.profile.lists.ListView;

/// The lists whose bytes are at hand. They are made when a list changes, as long as there is room for all; from
/// then on when a list is asked for, and anew at each of its changes, until others that are asked for take its room.
public final class PreparedLists {
    private static final long USUAL_BYTES = 64L * 1024 * 1024;
    private static final long UNCONFIRMED_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int AT_ONCE = 64;

    private final ListView lists;
    private final Site site;
    private final long mostBytes;
    private final LongSupplier nanos;
    private final Map<CompanySlug, PreparedList> prepared = new ConcurrentHashMap<>();
    private final Map<CompanySlug, String> versions = new ConcurrentHashMap<>();
    private final ReentrantLock[] making =
            Stream.generate(ReentrantLock::new).limit(AT_ONCE).toArray(ReentrantLock[]::new);
    private final AtomicLong turn = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean full;

    public PreparedLists(ListView lists, Site site) {
        this(lists, site, USUAL_BYTES, System::nanoTime);
    }

    PreparedLists(ListView lists, Site site, long mostBytes, LongSupplier nanos) {
        this.lists = lists;
        this.site = site;
        this.mostBytes = mostBytes;
        this.nanos = nanos;
    }

    /// The list became this one, and its bytes are made. What was made of the one before is never served again.
    ///
    /// @param version the [Digest] of its JSON
    public void changed(CoverageList list, String version) {
        seen(list.company(), version);
        if (!full || prepared.containsKey(list.company())) {
            keep(PreparedList.of(list, site, nanos.getAsLong()));
        }
    }

    /// The list became one of this version; its bytes are made when it is asked for.
    public void seen(CompanySlug company, String version) {
        versions.put(company, version);
    }

    /// The register has the company no longer: nothing of its list is served again.
    public synchronized void gone(CompanySlug company) {
        versions.remove(company);
        var held = prepared.remove(company);
        bytes.addAndGet(held == null ? 0 : -held.size());
    }

    /// Empty when the register has no such company.
    public Optional<PreparedList> of(CompanySlug slug) {
        var held = held(slug);
        return held.isPresent() ? held : lists.coverage(slug).map(this::made);
    }

    /// What is at hand of the list, as long as it is known to be the latest. While no version of it is known, that is
    /// for a moment.
    public Optional<PreparedList> held(CompanySlug slug) {
        var held = prepared.get(slug);
        if (held == null || !isLatest(held)) {
            return Optional.empty();
        }
        held.asked(turn.incrementAndGet());
        return Optional.of(held);
    }

    /// Whether somebody asked for what is at hand of the list, be it the latest or what comes before it.
    public boolean isAskedFor(CompanySlug slug) {
        return Optional.ofNullable(prepared.get(slug))
                .filter(PreparedList::isAskedFor)
                .isPresent();
    }

    private boolean isLatest(PreparedList list) {
        var version = versions.get(list.list().company());
        return version == null ? nanos.getAsLong() - list.made() < UNCONFIRMED_NANOS : version.equals(list.version());
    }

    /// Many who ask at once wait for one. It is kept only when it may be the latest; what reads the lists may be a
    /// moment behind or ahead.
    private PreparedList made(CoverageList list) {
        var lock = making[Math.floorMod(list.company().hashCode(), AT_ONCE)];
        lock.lock();
        try {
            return held(list.company()).orElseGet(() -> {
                var made = PreparedList.of(list, site, nanos.getAsLong());
                keep(made);
                return made;
            });
        } finally {
            lock.unlock();
        }
    }

    private synchronized void keep(PreparedList made) {
        if (!isLatest(made)) {
            return;
        }
        made.keep(turn.incrementAndGet());
        var before = prepared.put(made.list().company(), made);
        bytes.addAndGet(made.size() - (before == null ? 0 : before.size()));
        while (bytes.get() > mostBytes && prepared.size() > 1) {
            full = true;
            prepared.values().stream()
                    .min(Comparator.comparingLong(PreparedList::lastAsked))
                    .ifPresent(oldest -> {
                        prepared.remove(oldest.list().company());
                        bytes.addAndGet(-oldest.size());
                    });
        }
    }

    long bytes() {
        return bytes.get();
    }
}
