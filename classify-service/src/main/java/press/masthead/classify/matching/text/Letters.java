package press.masthead.classify.matching.text;

/// What a character is, from a table: asked for every character of every text.
public final class Letters {
    /// Neither: an ideograph, a blank, a sign.
    public static final byte OTHER = 0;

    public static final byte LETTER = 1;
    public static final byte DIGIT = 2;

    private static final int LATIN_END = 0x250;
    private static final byte[] KINDS = new byte[LATIN_END];

    static {
        for (var c = 0; c < LATIN_END; c++) {
            KINDS[c] = Character.isDigit(c) ? DIGIT : Character.isLetterOrDigit(c) ? LETTER : OTHER;
        }
    }

    private Letters() {}

    /// Latin letters and digits make words that end at other characters.
    public static byte kind(char c) {
        return c < LATIN_END ? KINDS[c] : OTHER;
    }

    /// A Latin letter or a digit.
    public static boolean isLatin(char c) {
        return kind(c) != OTHER;
    }
}
