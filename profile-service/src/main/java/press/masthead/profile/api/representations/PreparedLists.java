package press.masthead.profile.api.representations;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.platform.json.Json;
import press.masthead.profile.lists.ListView;

/// The lists whose bytes are at hand. They are made when a list changes; those that nobody asks for make room when
/// there are too many, and are made again when asked for.
public final class PreparedLists {
    private static final long USUAL_BYTES = 64L * 1024 * 1024;

    private final ListView lists;
    private final Site site;
    private final long mostBytes;
    private final Map<CompanySlug, PreparedList> prepared = new ConcurrentHashMap<>();
    private final Map<CompanySlug, String> versions = new ConcurrentHashMap<>();
    private final AtomicLong turn = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    public PreparedLists(ListView lists, Site site) {
        this(lists, site, USUAL_BYTES);
    }

    PreparedLists(ListView lists, Site site, long mostBytes) {
        this.lists = lists;
        this.site = site;
        this.mostBytes = mostBytes;
    }

    /// The list became this one, and its bytes are made. What was made of the one before is never served again.
    ///
    /// @return its version
    public String changed(CoverageList list) {
        var version = seen(list);
        if (prepared.containsKey(list.company()) || bytes.get() < mostBytes) {
            keep(PreparedList.of(list, site));
        }
        return version;
    }

    /// The list became this one; its bytes are made when it is asked for.
    ///
    /// @return its version
    public String seen(CoverageList list) {
        var version = Digest.of(Json.MAPPER.writeValueAsBytes(list));
        versions.put(list.company(), version);
        return version;
    }

    /// Empty when the register has no such company.
    public Optional<PreparedList> of(CompanySlug slug) {
        var held = prepared.get(slug);
        if (held != null && held.version().equals(versions.get(slug))) {
            held.asked(turn.incrementAndGet());
            return Optional.of(held);
        }
        return lists.coverage(slug).map(this::made);
    }

    /// Kept only when it is known to be the latest; what reads the lists may be a moment behind or ahead.
    private PreparedList made(CoverageList list) {
        var made = PreparedList.of(list, site);
        if (made.version().equals(versions.get(list.company()))) {
            keep(made);
        }
        return made;
    }

    private synchronized void keep(PreparedList made) {
        var slug = made.list().company();
        if (!made.version().equals(versions.get(slug))) {
            return;
        }
        made.asked(turn.incrementAndGet());
        var before = prepared.put(slug, made);
        bytes.addAndGet(made.size() - (before == null ? 0 : before.size()));
        while (bytes.get() > mostBytes && prepared.size() > 1) {
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
