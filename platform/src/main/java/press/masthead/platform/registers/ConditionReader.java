package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.model.register.Condition;
import press.masthead.model.register.FactPath;
import press.masthead.platform.runtime.Nearest;

/// Reads the `when` of a rule: a small closed set of operators over facts.
final class ConditionReader {
    private static final List<String> COMPARISONS = List.of("eq", "in", "gte", "lt", "exists");

    /// Stands for a condition with a fault; the register is refused anyway.
    private static final Condition HARMLESS = new Condition.Exists(FactPath.OUTLET_ID);

    private ConditionReader() {}

    static Condition read(YamlNode node) {
        var conditions = new ArrayList<Condition>();
        if (node.has("all")) {
            conditions.add(new Condition.All(several(node, "all")));
        }
        if (node.has("any")) {
            conditions.add(new Condition.Any(several(node, "any")));
        }
        if (node.has("not")) {
            conditions.add(new Condition.Not(read(node.child("not"))));
        }
        if (node.has("fact")) {
            conditions.addAll(comparisons(node));
        } else {
            COMPARISONS.forEach(node::has);
        }
        if (node.complete() && conditions.size() != 1) {
            node.fault("", "a condition asks one thing; write all, any, not, or a fact with eq, in, gte, lt or exists");
        }
        return conditions.isEmpty() ? HARMLESS : conditions.getFirst();
    }

    private static List<Condition> several(YamlNode node, String key) {
        var conditions = node.children(key).stream().map(ConditionReader::read).toList();
        if (node.isEmptyList(key)) {
            node.fault(key, "'%s' of nothing decides nothing; name at least one condition".formatted(key));
        }
        return conditions.isEmpty() ? List.of(HARMLESS) : conditions;
    }

    private static List<Condition> comparisons(YamlNode node) {
        var fact = fact(node);
        var comparisons = new ArrayList<Condition>();
        if (node.has("eq")) {
            comparisons.add(new Condition.In(orAny(fact), values(node, "eq", fact, List.of(node.text("eq")))));
        }
        if (node.has("in")) {
            comparisons.add(new Condition.In(orAny(fact), values(node, "in", fact, node.texts("in"))));
        }
        if (node.has("gte")) {
            comparisons.add(new Condition.AtLeast(orAny(fact), bound(node, "gte", fact)));
        }
        if (node.has("lt")) {
            comparisons.add(new Condition.LessThan(orAny(fact), bound(node, "lt", fact)));
        }
        if (node.has("exists")) {
            var exists = new Condition.Exists(orAny(fact));
            comparisons.add(node.flag("exists") ? exists : new Condition.Not(exists));
        }
        return comparisons;
    }

    private static FactPath orAny(@Nullable FactPath fact) {
        return fact == null ? FactPath.OUTLET_ID : fact; // the fault is noted; the register is refused anyway
    }

    private static @Nullable FactPath fact(YamlNode node) {
        var path = node.text("fact");
        for (var fact : FactPath.values()) {
            if (fact.path().equals(path)) {
                return fact;
            }
        }
        var paths = Stream.of(FactPath.values()).map(FactPath::path).toList();
        node.fault("fact", "fact '%s' is unknown; did you mean '%s'?".formatted(path, Nearest.to(path, paths)));
        return null;
    }

    private static List<String> values(YamlNode node, String key, @Nullable FactPath fact, List<String> values) {
        if (node.isEmptyList(key)) {
            node.fault(key, "'%s' of no value is never true; name at least one".formatted(key));
        }
        for (var value : values) {
            if (fact != null
                    && !value.isEmpty()
                    && !fact.closedValues().isEmpty()
                    && !fact.closedValues().contains(value)) {
                node.fault(
                        key,
                        "%s is never '%s'; did you mean '%s'?"
                                .formatted(fact.path(), value, Nearest.to(value, fact.closedValues())));
            }
        }
        return values;
    }

    private static double bound(YamlNode node, String key, @Nullable FactPath fact) {
        if (fact != null && !fact.isNumber()) {
            node.fault(key, "%s is not a number; use eq or in".formatted(fact.path()));
        }
        return node.number(key, 0, 0, 1_000_000);
    }
}
