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
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import press.masthead.platform.runtime.Nearest;

/// A YAML mapping that is read key by key. What does not fit is noted as a fault with its line, a harmless value is
/// given instead, and reading goes on, so that every fault is found in one go.
final class YamlNode {
    private static final int LONGEST_TEXT = 2_000;

    private final Faults faults;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    YamlNode(Faults faults, @Nullable Node node, int lineOtherwise) {
        this.faults = faults;
        this.line = node == null ? lineOtherwise : lineOf(node);
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    values.put(key.getValue(), tuple.getValueNode());
                }
            }
        } else if (node != null) {
            faults.at(line, "a mapping of keys to values is needed here");
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

    void fault(String key, String fault) {
        faults.at(line(key), fault);
    }

    String text(String key) {
        if (!has(key)) {
            faults.at(line, "'%s' is missing; add it".formatted(key));
            return "";
        }
        return optional(key);
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

    List<String> texts(String key) {
        return items(key, node -> scalar(key, node));
    }

    List<YamlNode> children(String key) {
        return items(key, node -> new YamlNode(faults, node, lineOf(node)));
    }

    YamlNode child(String key) {
        if (!has(key)) {
            faults.at(line, "'%s' is missing; add it".formatted(key));
        }
        return new YamlNode(faults, values.get(key), line);
    }

    Map<String, String> textsByKey(String key) {
        var child = child(key);
        var texts = new LinkedHashMap<String, String>();
        child.values.keySet().forEach(language -> texts.put(language, child.text(language)));
        return texts;
    }

    /// Every key that nothing asked for is a fault.
    void complete() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                faults.at(line(key), "key '%s' is unknown; did you mean '%s'?".formatted(key, Nearest.to(key, asked)));
            }
        }
    }

    private <T> List<T> items(String key, Function<Node, T> read) {
        if (!has(key)) {
            return List.of();
        }
        if (!(values.get(key) instanceof SequenceNode sequence)) {
            faults.at(line(key), "'%s' needs a list".formatted(key));
            return List.of();
        }
        var items = new ArrayList<T>();
        sequence.getValue().forEach(node -> items.add(read.apply(node)));
        return items;
    }

    private String scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.at(lineOf(node), "'%s' needs a single value".formatted(key));
            return "";
        }
        var value = scalar.getValue();
        if (value.isBlank() || value.length() > LONGEST_TEXT) {
            faults.at(lineOf(node), "'%s' needs 1 to %d characters".formatted(key, LONGEST_TEXT));
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
