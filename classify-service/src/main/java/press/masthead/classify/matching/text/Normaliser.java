package press.masthead.classify.matching.text;

import java.text.Normalizer;
import java.util.Arrays;

/// Folds a text: NFKC, lower case, Traditional to Simplified Chinese, curly to straight punctuation, runs of white
/// space
/// to one space. Character by character, so that offsets stay exact.
public final class Normaliser {
    private static final char[] SIMPLIFIED = Simplified.table();

    private Normaliser() {}

    public static Normalised normalise(String text) {
        var chars = new char[text.length() + 16];
        var starts = new int[chars.length];
        var length = 0;
        for (var i = 0; i < text.length(); ) {
            var first = text.charAt(i);
            var folded = fold(first);
            var width = 1;
            String several = null;
            if (folded == 0) {
                width = Character.isHighSurrogate(first) && i + 1 < text.length() ? 2 : 1;
                several = Normalizer.normalize(text.substring(i, i + width), Normalizer.Form.NFKC);
            }
            var count = several == null ? 1 : several.length();
            if (length + count > chars.length) {
                chars = Arrays.copyOf(chars, chars.length * 2 + count);
                starts = Arrays.copyOf(starts, chars.length);
            }
            for (var k = 0; k < count; k++) {
                var next = several == null ? folded : Character.toLowerCase(several.charAt(k));
                if (next == ' ' && length > 0 && chars[length - 1] == ' ') {
                    continue;
                }
                chars[length] = next;
                starts[length++] = i;
            }
            i += width;
        }
        return new Normalised(Arrays.copyOf(chars, length), Arrays.copyOf(starts, length), text.length());
    }

    /// The one character that it becomes, or 0 where only the full tables know.
    private static char fold(char c) {
        if (c < 0x80) {
            return c <= ' ' ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0x3400 && c <= 0x9FFF) {
            return SIMPLIFIED[c];
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold((char) (c - 0xFEE0));
        }
        return switch (c) {
            case 0xA0, 0x2002, 0x2003, 0x2009, 0x3000 -> ' ';
            case 0x2018, 0x2019 -> '\'';
            case 0x201C, 0x201D -> '"';
            case 0x2010, 0x2011 -> '-';
            case 0x2013, 0x2014, 0x3001, 0x3002, 0x300A, 0x300B, 0xFF5C -> c;
            default -> Character.isLetterOrDigit(c) && c < 0x250 && !Character.isUpperCase(c) ? c : 0;
        };
    }
}
