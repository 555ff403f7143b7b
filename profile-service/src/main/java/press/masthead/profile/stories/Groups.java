package press.masthead.profile.stories;

import java.util.stream.IntStream;

/// Things joined two by two into groups (Tarjan's disjoint sets).
final class Groups {
    private final int[] parents;

    Groups(int size) {
        parents = IntStream.range(0, size).toArray();
    }

    /// The smallest of its group.
    int of(int one) {
        while (parents[one] != one) {
            parents[one] = parents[parents[one]];
            one = parents[one];
        }
        return one;
    }

    boolean areOne(int one, int other) {
        return of(one) == of(other);
    }

    void join(int one, int other) {
        var first = of(one);
        var second = of(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
