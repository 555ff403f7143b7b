package press.masthead.platform.registers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import press.masthead.platform.runtime.Nearest;

/// A YAML mapping that is read key by key. What does not fit is noted as a fault with its line, a harmless value is
/// given instead, and reading goes on, so that every fault is found in one go.
final class YamlNode {
    private static final int LONGEST_TEXT = 2_000;

    private static final int NEAR = 2;

    private final Faults faults;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    YamlNode(Faults faults, Node node) {
        this.line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            this.faults = faults;
            mapping.getValue().forEach(this::take);
        } else {
            faults.at(line, "a mapping of keys to values is needed here; write 'key: value'");
            this.faults = Faults.untold();
        }
    }

    private YamlNode() {
        faults = Faults.untold();
        line = 1;
    }

    /// What stands for a mapping that is not there: that was told, and what follows from it is not.
    static YamlNode absent() {
        return new YamlNode();
    }

    private void take(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            faults.at(lineOf(tuple.getKeyNode()), "a key is a single word; write 'key: value'");
        } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            faults.at(lineOf(key), "key '%s' stands above already; delete one".formatted(key.getValue()));
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    int line() {
        return line;
    }

    int line(String key) {
        var node = values.get(key);
        return node == null ? line : lineOf(node);
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /// @param fault what is wrong, a semicolon, and how to mend it
    void fault(String key, String fault) {
        faults.at(line(key), fault);
    }

    /// Whether the key is there; when not, that is a fault.
    boolean needs(String key, String mend) {
        if (!has(key)) {
            missing.put(key, mend);
        }
        return values.containsKey(key);
    }

    String text(String key) {
        return needs(key, "add it") ? optional(key) : "";
    }

    String optional(String key) {
        asked.add(key);
        var node = values.get(key);
        return node == null ? "" : scalar(key, node);
    }

    String matching(String key, String value, Predicate<String> fits, String needed) {
        if (!value.isEmpty() && !fits.test(value)) {
            faults.at(line(key), "%s '%s' will not do; %s".formatted(key, value, needed));
        }
        return value;
    }

    String date(String key) {
        return matching(key, optional(key), YamlNode::isDate, "write a date as 2027-06-30");
    }

    int number(String key, int otherwise, int least, int most) {
        var value = optional(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.matches("-?\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        faults.at(
                line(key),
                "%s '%s' will not do; write a whole number from %d to %d".formatted(key, value, least, most));
        return otherwise;
    }

    boolean flag(String key) {
        var value = optional(key);
        return matching(key, value, text -> text.equals("true") || text.equals("false"), "write true or false")
                .equals("true");
    }

    /// The constant of that name in lower case; `otherwise` when the key is absent or its value unknown.
    <E extends Enum<E>> E constant(String key, E otherwise, Class<E> type) {
        var value = optional(key);
        var names = Stream.of(type.getEnumConstants()).map(YamlNode::nameOf).toList();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!names.contains(value)) {
            faults.at(
                    line(key),
                    "%s '%s' is unknown; did you mean '%s'?".formatted(key, value, Nearest.to(value, names)));
            return otherwise;
        }
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean isEmptyList(String key) {
        return values.get(key) instanceof SequenceNode list && list.getValue().isEmpty();
    }

    List<String> texts(String key) {
        return items(key, node -> scalar(key, node));
    }

    List<YamlNode> children(String key) {
        return items(key, node -> new YamlNode(faults, node));
    }

    YamlNode child(String key) {
        var node = needs(key, "add it") ? values.get(key) : null;
        return node == null ? absent() : new YamlNode(faults, node);
    }

    Map<String, String> textsByKey(String key) {
        var child = child(key);
        var texts = new LinkedHashMap<String, String>();
        child.values.keySet().forEach(language -> texts.put(language, child.text(language)));
        return texts;
    }

    /// Every key that nothing asked for is a fault, and every one that is needed and not there, unless it is there with
    /// a slip of the pen. Tells whether there was no such fault.
    boolean complete() {
        var complete = true;
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                var meant = Nearest.to(key, asked);
                if (Nearest.distance(key, meant) <= NEAR) {
                    missing.remove(meant);
                }
                faults.at(line(key), "key '%s' is unknown; did you mean '%s'?".formatted(key, meant));
                complete = false;
            }
        }
        missing.forEach((key, mend) -> faults.at(line, "'%s' is missing; %s".formatted(key, mend)));
        return complete && missing.isEmpty();
    }

    /// Names a day for a review of this entry.
    void review(String key, String entry) {
        var day = date(key);
        if (isDate(day)) {
            faults.review(line(key), entry, LocalDate.parse(day));
        }
    }

    private <T> List<T> items(String key, Function<Node, T> read) {
        if (!has(key)) {
            return List.of();
        }
        if (!(values.get(key) instanceof SequenceNode sequence)) {
            faults.at(
                    line(key),
                    "'%s' needs a list; write it as [one, other], or a line each with a dash".formatted(key));
            return List.of();
        }
        var items = new ArrayList<T>();
        sequence.getValue().forEach(node -> items.add(read.apply(node)));
        return items;
    }

    private String scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.at(
                    lineOf(node), "'%s' needs a single value; write one, in quotes if it holds : or #".formatted(key));
            return "";
        }
        var value = scalar.getValue();
        if (value.isBlank() || value.length() > LONGEST_TEXT) {
            faults.at(lineOf(node), "'%s' is empty or too long; write 1 to %d characters".formatted(key, LONGEST_TEXT));
            return "";
        }
        return value;
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
