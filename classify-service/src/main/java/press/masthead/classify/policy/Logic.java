package press.masthead.classify.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.masthead.model.Signal;
import press.masthead.model.register.Condition;
import press.masthead.model.register.FactPath;

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

    /// The facts that made the answer what it is, in the order asked.
    static List<FactPath> deciding(Condition condition, Known known) {
        var facts = new ArrayList<FactPath>();
        decide(condition, known, facts);
        return facts;
    }

    private static void decide(Condition condition, Known known, List<FactPath> facts) {
        switch (condition) {
            case Condition.In in -> addNew(in.fact(), facts);
            case Condition.AtLeast atLeast -> addNew(atLeast.fact(), facts);
            case Condition.LessThan lessThan -> addNew(lessThan.fact(), facts);
            case Condition.Exists exists -> addNew(exists.fact(), facts);
            case Condition.All all -> decide(all.conditions(), test(all, known), known, facts);
            case Condition.Any any -> decide(any.conditions(), test(any, known), known, facts);
            case Condition.Not not -> decide(not.condition(), known, facts);
        }
    }

    private static void addNew(FactPath fact, List<FactPath> facts) {
        if (!facts.contains(fact)) {
            facts.add(fact);
        }
    }

    /// Of several conditions, those decide that answered as the whole did.
    private static void decide(List<Condition> conditions, Signal whole, Known known, List<FactPath> facts) {
        for (var condition : conditions) {
            if (test(condition, known) == whole) {
                decide(condition, known, facts);
            }
        }
    }
}
