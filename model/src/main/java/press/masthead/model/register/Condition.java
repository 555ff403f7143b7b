package press.masthead.model.register;

import java.util.List;

/// A question about an article's facts, answered true, false or unknown. `fact` is a path such as `provenance.kind`.
public sealed interface Condition {
    /// The fact is one of the values; `eq` is the case of one.
    record In(String fact, List<String> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    record AtLeast(String fact, double bound) implements Condition {}

    record LessThan(String fact, double bound) implements Condition {}

    /// The fact is known and not empty.
    record Exists(String fact) implements Condition {}

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}
}
