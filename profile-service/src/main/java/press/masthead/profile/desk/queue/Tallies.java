package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The tally of all items, and one of each facet's value: what a filter of one facet is counted by, without a look at
/// the items.
final class Tallies {
    private final Tally all = new Tally();
    private final Map<Facet, Map<String, Tally>> byValue = new EnumMap<>(Facet.class);

    synchronized void enter(Waiting waiting) {
        change(waiting, 1);
    }

    synchronized void leave(Waiting waiting) {
        change(waiting, -1);
    }

    /// Empty where the items themselves must be counted: for words, for ages and for more facets than one.
    synchronized Optional<Counts> of(Filter filter, Instant now) {
        var chosen = filter.chosen();
        if (!filter.words().isEmpty() || chosen.size() > 1 || chosen.containsKey(Facet.AGE)) {
            return Optional.empty();
        }
        var within = chosen.entrySet().stream()
                .findFirst()
                .map(one -> byValue.getOrDefault(one.getKey(), Map.of()).getOrDefault(one.getValue(), new Tally()))
                .orElse(all);
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            counts.put(facet, (chosen.containsKey(facet) ? all : within).of(facet, now));
        }
        return Optional.of(new Counts(within.total(), counts));
    }

    private void change(Waiting waiting, int by) {
        all.change(waiting, by);
        for (var facet : Facet.LASTING) {
            var tallies = byValue.computeIfAbsent(facet, _ -> new HashMap<>());
            for (var value : facet.values(waiting)) {
                var tally = tallies.computeIfAbsent(value, _ -> new Tally());
                tally.change(waiting, by);
                if (tally.isEmpty()) {
                    tallies.remove(value);
                }
            }
        }
    }
}
