package press.masthead.classify.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts examples by group and half.
public final class Tally {
    private final String task;
    private final Map<String, Map<Half, Counts>> counts = new TreeMap<>();
    private final Map<String, Map<Half, List<String>>> errors = new TreeMap<>();

    public Tally(String task) {
        this.task = task;
    }

    /// Counts one example; those that were got wrong are kept by name, where they may be looked at.
    ///
    /// @param example what the example is called among the errors
    public void count(String group, Half half, boolean expected, boolean said, String example) {
        counts.computeIfAbsent(group, _ -> new EnumMap<>(Half.class))
                .merge(half, Counts.NONE.with(expected, said), Tally::sum);
        if (expected != said && half != Half.FRESH) {
            errors.computeIfAbsent(group, _ -> new EnumMap<>(Half.class))
                    .computeIfAbsent(half, _ -> new ArrayList<>())
                    .add(example);
        }
    }

    public List<Score> scores() {
        var scores = new ArrayList<Score>();
        counts.forEach((group, halves) -> halves.forEach((half, counted) -> scores.add(new Score(
                task, group, half, counted, errors.getOrDefault(group, Map.of()).getOrDefault(half, List.of())))));
        return scores;
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(
                one.found() + other.found(),
                one.wrong() + other.wrong(),
                one.missed() + other.missed(),
                one.rest() + other.rest());
    }
}
