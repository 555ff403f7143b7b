package press.masthead.classify.suggestions;

import java.util.Locale;

/// Entries of the registers as their files have them.
final class Entries {
    private Entries() {}

    /// A name that hardly stands elsewhere is enough alone; any other needs a companion.
    static String alias(String text, boolean strong) {
        return "{text: %s, language: %s, strength: %s}"
                .formatted(quoted(text), language(text), strong ? "strong" : "weak");
    }

    private static String language(String text) {
        return text.chars().anyMatch(c -> HanPhrases.isHan((char) c)) ? "zh" : "en";
    }

    /// An outlet whose named authors are trusted, which is what its approved articles were taken for.
    static String outlet(String host, String name, String language) {
        return "{id: %s, names: [%s], hosts: [%s], tier: named_press, role: newsroom%s}"
                .formatted(
                        host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                        quoted(name.isEmpty() ? host : name),
                        quoted(host),
                        language.equals("en") || language.equals("zh") ? ", language: " + language : "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
