package press.masthead.platform.registers;

import java.util.Optional;
import java.util.regex.Pattern;

/// A register's text with one entry more, all else as its editors wrote it.
public final class RegisterText {
    private static final Pattern LIST = Pattern.compile(
            "\\G[ \\t]*(?:(?<flow>\\[\\s*)(?<end>])?|(?:#[^\\n]*)?\\n(?:\\s*#[^\\n]*\\n)*(?<block> *)- )");

    private RegisterText() {}

    /// A text in an entry, whatever it holds.
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// Empty when no such company has a list of aliases.
    public static Optional<String> withAlias(String companies, String slug, String entry) {
        var own = Pattern.compile("\\bslug:\\s*[\"']?%s[\"']?(?=[\\s,}])".formatted(Pattern.quote(slug)))
                .matcher(companies);
        if (!own.find()) {
            return Optional.empty();
        }
        var next = companies.indexOf("slug:", own.end());
        var aliases = companies.indexOf("aliases:", own.end());
        return aliases < 0 || (next >= 0 && aliases > next)
                ? Optional.empty()
                : inserted(companies, aliases + "aliases:".length(), entry);
    }

    /// Empty when there is no list of outlets.
    public static Optional<String> withOutlet(String outlets, String entry) {
        var list = outlets.indexOf("outlets:");
        return list < 0 ? Optional.empty() : inserted(outlets, list + "outlets:".length(), entry);
    }

    /// First in the list that begins there.
    private static Optional<String> inserted(String text, int at, String entry) {
        var list = LIST.matcher(text);
        if (!list.find(at)) {
            return Optional.empty();
        }
        if (list.group("flow") != null) {
            var place = list.end("flow");
            var separator = list.group("end") == null ? ", " : "";
            return Optional.of(text.substring(0, place) + entry + separator + text.substring(place));
        }
        var place = text.indexOf('\n', at) + 1;
        return Optional.of(
                "%s%s- %s\n%s".formatted(text.substring(0, place), list.group("block"), entry, text.substring(place)));
    }
}
