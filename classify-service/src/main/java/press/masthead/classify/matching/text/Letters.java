package press.masthead.classify.matching.text;

/// What a character is, from a table: asked for every character of every text.
public final class Letters {
    private static final int LATIN_END = 0x250;
    private static final boolean[] LATIN = new boolean[LATIN_END];

    static {
        for (var c = 0; c < LATIN_END; c++) {
            LATIN[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    /// A Latin letter or a digit, of which words are made that end at other characters.
    public static boolean isLatin(char c) {
        return c < LATIN_END && LATIN[c];
    }
}
