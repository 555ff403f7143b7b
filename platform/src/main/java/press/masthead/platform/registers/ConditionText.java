package press.masthead.platform.registers;

import java.util.List;
import java.util.stream.Collectors;
import press.masthead.model.register.Condition;

/// A condition as one line that a reader takes in: `genre.kind in [round-up] and not sourcing.sourced in [true]`.
final class ConditionText {
    private ConditionText() {}

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.In in -> "%s in %s".formatted(in.fact().path(), in.values());
            case Condition.AtLeast atLeast ->
                "%s >= %s".formatted(atLeast.fact().path(), atLeast.bound());
            case Condition.LessThan lessThan ->
                "%s < %s".formatted(lessThan.fact().path(), lessThan.bound());
            case Condition.Exists exists -> "%s exists".formatted(exists.fact().path());
            case Condition.All all -> joined(all.conditions(), " and ");
            case Condition.Any any -> joined(any.conditions(), " or ");
            case Condition.Not not -> "not (%s)".formatted(of(not.condition()));
        };
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(ConditionText::of).collect(Collectors.joining(word, "(", ")"));
    }
}
