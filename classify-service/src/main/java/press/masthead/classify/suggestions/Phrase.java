package press.masthead.classify.suggestions;

/// A text that may be a name, where it stands.
///
/// @param before the character before it, 0 where there is none or a sign
/// @param after the character after it, likewise
record Phrase(String text, char before, char after) {
    boolean isHan() {
        return HanPhrases.isHan(text.charAt(0));
    }
}
