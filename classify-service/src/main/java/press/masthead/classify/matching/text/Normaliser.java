package press.masthead.classify.matching.text;

import java.text.Normalizer;
import java.util.Arrays;

/// Folds a text: NFKC, lower case, Traditional to Simplified Chinese, curly to straight punctuation, runs of white
/// space to one space. Character by character, so that offsets stay exact.
public final class Normaliser {
    /// By character: the one that it becomes, 0 where only the full tables know.
    private static final char[] FOLDED = folded();

    private final String text;
    private char[] chars;
    private int[] starts;
    private int length;

    /// Of a text whose first characters became one each, up to `length`.
    private Normaliser(String text, char[] chars, int length) {
        this.text = text;
        this.chars = chars;
        this.length = length;
        starts = new int[chars.length];
        Arrays.setAll(starts, i -> i);
    }

    /// Two blanks in a row are told without asking whether each is one, which a processor guesses wrong at every word.
    public static Normalised normalise(String text) {
        var chars = text.toCharArray();
        var before = '.';
        for (var i = 0; i < chars.length; i++) {
            var folded = FOLDED[chars[i]];
            if (folded == 0 || ((folded ^ ' ') | (before ^ ' ')) == 0) {
                return new Normaliser(text, chars, i).rest();
            }
            chars[i] = folded;
            before = folded;
        }
        return Normalised.oneToOne(chars);
    }

    /// From where a character becomes none or several, so that offsets differ.
    private Normalised rest() {
        for (var i = length; i < text.length(); ) {
            var folded = FOLDED[text.charAt(i)];
            i += folded == 0 ? addAll(i) : add(folded, i);
        }
        return new Normalised(Arrays.copyOf(chars, length), Arrays.copyOf(starts, length), text.length());
    }

    /// @return how many original characters were taken: one
    private int add(char folded, int start) {
        if (folded == ' ' && length > 0 && chars[length - 1] == ' ') {
            return 1;
        }
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
        }
        chars[length] = folded;
        starts[length++] = start;
        return 1;
    }

    /// Adds what one code point becomes.
    ///
    /// @return how many original characters were taken
    private int addAll(int start) {
        var width = Character.isHighSurrogate(text.charAt(start)) && start + 1 < text.length() ? 2 : 1;
        var several = Normalizer.normalize(text.substring(start, start + width), Normalizer.Form.NFKC);
        for (var i = 0; i < several.length(); i++) {
            add(Character.toLowerCase(several.charAt(i)), start);
        }
        return width;
    }

    private static char[] folded() {
        var simplified = Simplified.table();
        var folded = new char[Character.MAX_VALUE + 1];
        for (var c = 0; c < folded.length; c++) {
            folded[c] = fold((char) c, simplified);
        }
        return folded;
    }

    private static char fold(char c, char[] simplified) {
        if (c < 0x80) {
            return c <= ' ' ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0x3400 && c <= 0x9FFF) {
            return simplified[c];
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold((char) (c - 0xFEE0), simplified);
        }
        return switch (c) {
            case 0x2018, 0x2019 -> '\'';
            case 0x201C, 0x201D -> '"';
            case 0x2010, 0x2011 -> '-';
            default -> c < 0x3400 ? alone(c) : 0;
        };
    }

    /// The character that its compatibility form is; 0 when that is several.
    private static char alone(char c) {
        var form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return form.length() == 1 ? Character.toLowerCase(form.charAt(0)) : 0;
    }
}
