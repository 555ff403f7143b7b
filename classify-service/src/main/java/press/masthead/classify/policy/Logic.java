package press.masthead.classify.policy;

import java.util.List;
import java.util.function.Function;
import press.masthead.model.Signal;
import press.masthead.model.register.Condition;

/// Kleene's three-valued logic over conditions: unknown spreads unless the answer is certain without it.
final class Logic {
    private Logic() {}

    static Signal test(Condition condition, Known known) {
        return switch (condition) {
            case Condition.In in -> compare(known.value(in.fact()), in.values()::contains);
            case Condition.AtLeast atLeast ->
                compare(known.value(atLeast.fact()), value -> Double.parseDouble(value) >= atLeast.bound());
            case Condition.LessThan lessThan ->
                compare(known.value(lessThan.fact()), value -> Double.parseDouble(value) < lessThan.bound());
            case Condition.Exists exists -> compare(known.value(exists.fact()), value -> !value.isEmpty());
            case Condition.All all -> all(all.conditions(), known);
            case Condition.Any any -> any(any.conditions(), known);
            case Condition.Not not -> not(test(not.condition(), known));
        };
    }

    private static Signal compare(String value, Function<String, Boolean> holds) {
        if (value.equals(Known.UNKNOWN)) {
            return Signal.UNKNOWN;
        }
        return holds.apply(value) ? Signal.TRUE : Signal.FALSE;
    }

    private static Signal all(List<Condition> conditions, Known known) {
        var result = Signal.TRUE;
        for (var condition : conditions) {
            var signal = test(condition, known);
            if (signal == Signal.FALSE) {
                return Signal.FALSE;
            }
            if (signal == Signal.UNKNOWN) {
                result = Signal.UNKNOWN;
            }
        }
        return result;
    }

    private static Signal any(List<Condition> conditions, Known known) {
        var result = Signal.FALSE;
        for (var condition : conditions) {
            var signal = test(condition, known);
            if (signal == Signal.TRUE) {
                return Signal.TRUE;
            }
            if (signal == Signal.UNKNOWN) {
                result = Signal.UNKNOWN;
            }
        }
        return result;
    }

    private static Signal not(Signal signal) {
        return switch (signal) {
            case TRUE -> Signal.FALSE;
            case FALSE -> Signal.TRUE;
            case UNKNOWN -> Signal.UNKNOWN;
        };
    }
}
