package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.masthead.model.FeedId;

/// Whose turn it is: the one longest due of a domain that is free. A domain that gave a turn gives no other until it is
/// released. Each step costs the logarithm of the number of feeds; it holds no more of a feed than its id and its time.
final class DueFeeds {
    private final Map<Turn, Place> places = new HashMap<>();
    private final Map<String, Domain> domains = new HashMap<>();
    private final TreeSet<Domain> free = new TreeSet<>(Domain.ORDER);
    private final Function<String, Instant> heldUntil;

    /// @param heldUntil when a domain that comes anew may be asked
    DueFeeds(Function<String, Instant> heldUntil) {
        this.heldUntil = heldUntil;
    }

    /// A turn that may be taken now.
    record Taken(Turn turn, String domain) {}

    private record Due(long at, Turn turn) {
        static final Comparator<Due> ORDER = Comparator.comparingLong(Due::at).thenComparing(Due::turn, Turn.ORDER);
    }

    private record Place(Domain domain, Due due) {}

    private static final class Domain {
        static final Comparator<Domain> ORDER =
                Comparator.comparingLong(Domain::ready).thenComparing(domain -> domain.name);

        final String name;
        final TreeSet<Due> feeds = new TreeSet<>(Due.ORDER);
        long freeAt;
        boolean busy;

        Domain(String name, Instant freeAt) {
            this.name = name;
            this.freeAt = freeAt.toEpochMilli();
        }

        long ready() {
            return feeds.isEmpty() ? freeAt : Math.max(freeAt, feeds.first().at());
        }
    }

    /// Places a turn, or moves it.
    void put(Turn turn, String domain, Instant at) {
        remove(turn);
        var due = new Due(at.toEpochMilli(), turn);
        var home = domains.computeIfAbsent(domain, name -> new Domain(name, heldUntil.apply(name)));
        places.put(turn, new Place(home, due));
        change(home, () -> home.feeds.add(due));
    }

    void remove(Turn turn) {
        @Nullable Place place = places.remove(turn);
        if (place != null) {
            change(place.domain, () -> place.domain.feeds.remove(place.due));
        }
    }

    /// Takes the next feed out, and its domain with it.
    Optional<Taken> take(Instant now) {
        forget(now);
        if (free.isEmpty() || free.first().ready() > now.toEpochMilli()) {
            return Optional.empty();
        }
        var domain = free.first();
        var due = domain.feeds.first();
        places.remove(due.turn());
        change(domain, () -> {
            domain.feeds.remove(due);
            domain.busy = true;
        });
        return Optional.of(new Taken(due.turn(), domain.name));
    }

    /// Keeps a domain that is free from being asked before `until`, and tells whether it was.
    boolean lend(String domain, Instant now, Instant until) {
        var home = domains.computeIfAbsent(domain, name -> new Domain(name, heldUntil.apply(name)));
        var isFree = !home.busy && home.freeAt <= now.toEpochMilli();
        change(home, () -> home.freeAt = isFree ? until.toEpochMilli() : home.freeAt);
        return isFree;
    }

    /// Gives a domain back; it is not asked before `freeAt`, nor before the end of a hold that came meanwhile.
    void release(String domain, Instant freeAt) {
        var home = Objects.requireNonNull(domains.get(domain));
        change(home, () -> {
            home.busy = false;
            home.freeAt = Math.max(home.freeAt, freeAt.toEpochMilli());
        });
    }

    /// Keeps a domain from being asked before `until`; one that is not here comes with its hold.
    void hold(String domain, Instant until) {
        @Nullable Domain home = domains.get(domain);
        if (home != null) {
            change(home, () -> home.freeAt = Math.max(home.freeAt, until.toEpochMilli()));
        }
    }

    /// Keeps every domain that is here from being asked before a moment of its own.
    void holdAll(Function<String, Instant> until) {
        List.copyOf(domains.keySet()).forEach(domain -> hold(domain, until.apply(domain)));
    }

    /// Ends a hold, with a pause.
    void lift(String domain, Instant freeAt) {
        @Nullable Domain home = domains.get(domain);
        if (home != null) {
            change(home, () -> home.freeAt = freeAt.toEpochMilli());
        }
    }

    /// The feeds of a domain that wait for their turn.
    List<FeedId> feeds(String domain) {
        @Nullable Domain home = domains.get(domain);
        return home == null
                ? List.of()
                : home.feeds.stream()
                        .map(Due::turn)
                        .filter(turn -> turn.kind() == Turn.Kind.FEED)
                        .map(Turn::feed)
                        .toList();
    }

    int size() {
        return places.size();
    }

    /// Domains without turns are kept as long as their pause.
    private void forget(Instant now) {
        while (!free.isEmpty() && free.first().feeds.isEmpty() && free.first().ready() <= now.toEpochMilli()) {
            domains.remove(free.removeFirst().name);
        }
    }

    /// The order of `free` depends on what changes, so a domain leaves it for the change.
    private void change(Domain domain, Runnable change) {
        if (!domain.busy) {
            free.remove(domain);
        }
        change.run();
        if (!domain.busy) {
            free.add(domain);
        }
    }
}
