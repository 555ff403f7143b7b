package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The shelf of all items, and one of each facet's value: what a filter of one facet finds and is counted by, without a
/// look at the other items.
final class Shelves {
    private final Shelf all = new Shelf();
    private final Map<Facet, Map<String, Shelf>> byValue = new EnumMap<>(Facet.class);

    synchronized void enter(Waiting waiting) {
        all.enter(waiting);
        for (var facet : Facet.LASTING) {
            var shelves = byValue.computeIfAbsent(facet, _ -> new HashMap<>());
            facet.values(waiting)
                    .forEach(value ->
                            shelves.computeIfAbsent(value, _ -> new Shelf()).enter(waiting));
        }
    }

    synchronized void leave(Waiting waiting) {
        all.leave(waiting);
        for (var facet : Facet.LASTING) {
            facet.values(waiting)
                    .forEach(value -> byValue.getOrDefault(facet, Map.of()).computeIfPresent(value, (_, shelf) -> {
                        shelf.leave(waiting);
                        return shelf.size() == 0 ? null : shelf;
                    }));
        }
    }

    /// Empty where the items themselves must be looked at: for words, for ages and for more facets than one.
    synchronized Optional<Found> find(Filter filter, int most, Instant now) {
        var chosen = filter.chosen();
        if (!filter.words().isEmpty() || chosen.size() > 1 || chosen.containsKey(Facet.AGE)) {
            return Optional.empty();
        }
        var within = chosen.entrySet().stream()
                .findFirst()
                .map(one -> byValue.getOrDefault(one.getKey(), Map.of()).getOrDefault(one.getValue(), new Shelf()))
                .orElse(all);
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            counts.put(facet, (chosen.containsKey(facet) ? all : within).of(facet, now));
        }
        return Optional.of(new Found(within.first(most), new Counts(within.size(), counts)));
    }
}
