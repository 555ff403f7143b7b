package press.masthead.model.register;

import java.util.List;

/// A question about an article's facts, answered true, false or unknown. Values are the JSON spellings of the fact.
public sealed interface Condition {
    /// The fact is one of the values; `eq` is the case of one.
    record In(FactPath fact, List<String> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    record AtLeast(FactPath fact, double bound) implements Condition {}

    record LessThan(FactPath fact, double bound) implements Condition {}

    /// The fact is known and not empty.
    record Exists(FactPath fact) implements Condition {}

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = some(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = some(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}

    private static List<Condition> some(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("a condition over no conditions has no reason for its answer");
        }
        return List.copyOf(conditions);
    }
}
