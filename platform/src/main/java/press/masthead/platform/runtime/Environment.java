package press.masthead.platform.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Settings as environment variables: read one by one, faults gathered, refused together by [#check].
public final class Environment {
    private static final String OURS = "MASTHEAD_";

    /// What is read outside of any program's settings: by the scripts, by logging and by tests.
    private static final Set<String> OF_OTHERS = Set.of(
            "MASTHEAD_DATA",
            "MASTHEAD_JAVA_OPTIONS",
            "MASTHEAD_JDK_DIRS",
            "MASTHEAD_LIBRARY_LOG_LEVEL",
            "MASTHEAD_LOG_LEVEL",
            "MASTHEAD_REWRITE_GOLDEN");

    private final Map<String, String> variables;
    private final TreeSet<String> known = new TreeSet<>();
    private final TreeSet<String> knownPrefixes = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    public String text(String name, String otherwise) {
        known.add(name);
        return variables.getOrDefault(name, otherwise);
    }

    /// A text of one shape.
    ///
    /// @param example of a text that fits the pattern
    public String text(String name, String otherwise, Pattern pattern, String example) {
        var value = text(name, otherwise);
        if (pattern.matcher(value).matches()) {
            return value;
        }
        faults.add("%s is '%s'; set it to a text such as %s".formatted(name, value, example));
        return otherwise;
    }

    public Path path(String name, Path otherwise) {
        return Path.of(text(name, otherwise.toString()));
    }

    public boolean flag(String name, boolean otherwise) {
        var value = text(name, Boolean.toString(otherwise));
        if (!value.equals("true") && !value.equals("false")) {
            faults.add("%s is '%s'; set it to true or false".formatted(name, value));
            return otherwise;
        }
        return value.equals("true");
    }

    public int number(String name, int otherwise, int least, int most) {
        var value = text(name, Integer.toString(otherwise));
        try {
            var number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below, as for a number out of bounds
        }
        faults.add("%s is '%s'; set it to a whole number from %d to %d".formatted(name, value, least, most));
        return otherwise;
    }

    /// Pairs such as `one=a;two=b`.
    public Map<String, String> pairs(String name, String otherwise) {
        var pairs = new TreeMap<String, String>();
        for (var pair : text(name, otherwise).split(";", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            } else if (!pair.isBlank()) {
                faults.add("%s holds '%s'; write pairs such as one=a;two=b".formatted(name, pair.strip()));
            }
        }
        return pairs;
    }

    /// Something else that is wrong, refused with the rest.
    public void fault(String fault) {
        faults.add(fault);
    }

    /// Every variable that begins with `prefix`, its rest in lower case with dots: `X_SSL_PROTOCOL` is `ssl.protocol`.
    public Map<String, String> passedThrough(String prefix) {
        knownPrefixes.add(prefix);
        var found = new TreeMap<String, String>();
        variables.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(
                        name.substring(prefix.length())
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });
        return found;
    }

    /// Refuses all faults at once, variables of ours that nothing reads among them.
    public void check() {
        for (var name : new TreeSet<>(variables.keySet())) {
            if (name.startsWith(OURS)
                    && !known.contains(name)
                    && !OF_OTHERS.contains(name)
                    && knownPrefixes.stream().noneMatch(name::startsWith)) {
                faults.add("%s is unknown; did you mean %s?".formatted(name, Nearest.to(name, known)));
            }
        }
        if (!faults.isEmpty()) {
            throw new UnusableSettings(faults);
        }
    }
}
