package press.masthead.profile.stories;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Joins what several outlets wrote of one event in words of their own, the likest first. An outlet tells an event
/// once: what else it wrote of it is a follow-up, and another story; so is what begins beyond the reach.
final class Events {
    private final List<Telling> all;
    private final Groups groups;
    private final Map<Integer, Report> reports = new HashMap<>();
    private final List<Pair> likest = new ArrayList<>();

    /// @param groups what is one story for other reasons
    Events(List<Telling> all, Groups groups) {
        this.all = all;
        this.groups = groups;
        for (var index = 0; index < all.size(); index++) {
            reports.merge(groups.of(index), Report.of(all.get(index)), Report::with);
        }
    }

    /// Two that may tell of one event.
    void add(int one, int other) {
        if (tellOne(all.get(one), all.get(other))) {
            likest.add(Pair.of(
                    one, other, all.get(one).wording().shared(all.get(other).wording())));
        }
    }

    void join() {
        likest.sort(Pair.LIKEST);
        likest.forEach(pair -> join(pair.one, pair.other));
    }

    /// Whether two articles tell of one event, as far as their words and dates say.
    private static boolean tellOne(Telling one, Telling other) {
        return areOfOneTime(one, other) && one.wording().tellsTheEventOf(other.wording());
    }

    /// Whether that is open, at the least.
    static boolean mayTellOne(Telling one, Telling other) {
        return areOfOneTime(one, other) && one.wording().mayTellTheEventOf(other.wording());
    }

    private static boolean areOfOneTime(Telling one, Telling other) {
        return !one.publisher().outlet().equals(other.publisher().outlet())
                && one.isDated()
                && other.isDated()
                && isNear(one.start(), other.start());
    }

    private void join(int one, int other) {
        var first = requireNonNull(reports.get(groups.of(one)));
        var second = requireNonNull(reports.get(groups.of(other)));
        if (!groups.areOne(one, other)
                && isNear(first.start, second.start)
                && Collections.disjoint(first.outlets, second.outlets)
                && first.isLike(second)) {
            groups.join(one, other);
            reports.put(groups.of(one), first.with(second));
        }
    }

    private static boolean isNear(long one, long other) {
        return Math.abs(one - other) <= Wording.REACH.toMillis();
    }

    private record Report(Set<String> outlets, long start, List<Wording> wordings) {
        private static final int MOST_COMPARED = 50;

        static Report of(Telling telling) {
            return new Report(Set.of(telling.publisher().outlet()), telling.start(), List.of(telling.wording()));
        }

        Report with(Report other) {
            return new Report(
                    Stream.of(outlets, other.outlets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()),
                    Math.min(start, other.start),
                    Stream.of(wordings, other.wordings)
                            .flatMap(List::stream)
                            .limit(MOST_COMPARED)
                            .toList());
        }

        /// Whether all of the one are like all of the other, on average: one link alone would chain what follows to
        /// what was before.
        boolean isLike(Report other) {
            var average = wordings.stream()
                    .flatMapToDouble(one -> other.wordings.stream().mapToDouble(one::shared))
                    .average()
                    .orElse(0);
            return wordings.getFirst().isEnough(average);
        }
    }

    private record Pair(int one, int other, double shared) {
        static final Comparator<Pair> LIKEST = Comparator.comparingDouble(Pair::shared)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other);

        static Pair of(int one, int other, double shared) {
            return new Pair(Math.min(one, other), Math.max(one, other), shared);
        }
    }
}
