package press.masthead.classify.suggestions;

import press.masthead.platform.registers.RegisterText;

/// Entries of the registers as their files have them.
final class Entries {
    private Entries() {}

    /// A name that hardly stands elsewhere is enough alone; any other needs a companion.
    static String alias(String text, boolean strong) {
        return "{text: %s, language: %s, strength: %s}"
                .formatted(RegisterText.quoted(text), language(text), strong ? "strong" : "weak");
    }

    private static String language(String text) {
        return text.chars().anyMatch(c -> HanPhrases.isHan((char) c)) ? "zh" : "en";
    }
}
