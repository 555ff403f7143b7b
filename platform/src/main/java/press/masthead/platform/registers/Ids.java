package press.masthead.platform.registers;

import java.util.Set;
import java.util.regex.Pattern;

/// Ids as registers write them.
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /// The id under `key`: lower-case letters, digits and single hyphens, and not taken before.
    static String fresh(YamlNode node, String key, Set<String> taken) {
        var id = node.matching(
                key,
                node.text(key),
                text -> ID.matcher(text).matches(),
                "write lower-case letters, digits and hyphens");
        if (!id.isEmpty() && !taken.add(id)) {
            node.fault(key, "%s '%s' is taken above; choose another, or delete one".formatted(key, id));
        }
        return id;
    }
}
