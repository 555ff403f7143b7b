package press.masthead.classify.facts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import press.masthead.classify.matching.text.Normaliser;
import press.masthead.model.Article;
import press.masthead.model.Sketch;

/// The text in small: shingles of its letters and digits, folded (NFKC, case, accents, Traditional to Simplified
/// Chinese), without spaces and punctuation. A character of a script that writes words densely counts for two.
final class SketchFact {
    static final String VERSION = "sketch-2";

    private static final int LONGEST = 20_000;
    private static final int OPENING = 300;
    private static final SignIndex NO_ARTICLES = SignIndex.of(
            List.of(Tables.read("no-articles.txt").stream().map(row -> row[0]).toList()));
    private static final int LEAST_WEIGHT = 80;
    private static final int DENSE_WINDOW = 5;
    private static final int WINDOW = 10;
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long DENSE_OUT = power(DENSE_WINDOW);
    private static final long OUT = power(WINDOW);
    /// How many hashes are kept: a power of two, more than the longest window.
    private static final int RECENT = 16;
    private static final int BIN_BITS = 57;
    private static final long REST = (1L << BIN_BITS) - 1;
    private static final char[] FOLDED = folded();

    private SketchFact() {}

    static Sketch of(Article article) {
        return of(article.body().isEmpty() ? article.summary() : article.body());
    }

    static Sketch of(String text) {
        if (isNoArticle(text)) {
            return Sketch.UNKNOWN;
        }
        var letters = new char[Math.min(text.length(), LONGEST)];
        text.getChars(0, letters.length, letters, 0);
        var length = 0;
        var weight = 0;
        for (var i = 0; i < letters.length; i++) {
            var c = FOLDED[letters[i]];
            if (c != 0) {
                letters[length++] = c;
                weight += isDense(c) ? 2 : 1;
            }
        }
        return weight < LEAST_WEIGHT ? Sketch.UNKNOWN : sketch(letters, length);
    }

    /// A page that asks whether its reader is a person looks the same at every outlet, and tells of none.
    private static boolean isNoArticle(String text) {
        return NO_ARTICLES.in(text, 0, Math.min(OPENING, text.length())) != 0;
    }

    /// A shingle's hash is that of all characters up to its end without that of those before it; it has fewer where the
    /// script of its last is dense.
    private static Sketch sketch(char[] letters, int length) {
        var least = new long[Sketch.BINS];
        Arrays.fill(least, Long.MAX_VALUE);
        var recent = new long[RECENT];
        var all = 0L;
        var shingles = 0;
        for (var end = 1; end <= length; end++) {
            var c = letters[end - 1];
            all = all * BASE + c;
            recent[end & (RECENT - 1)] = all;
            var isDense = isDense(c);
            if (end >= (isDense ? DENSE_WINDOW : WINDOW)) {
                var hash = mixed(all
                        - (isDense
                                ? recent[(end - DENSE_WINDOW) & (RECENT - 1)] * DENSE_OUT
                                : recent[(end - WINDOW) & (RECENT - 1)] * OUT));
                var bin = (int) (hash >>> BIN_BITS);
                least[bin] = Math.min(least[bin], hash & REST);
                shingles++;
            }
        }
        return Sketch.of(bytes(least), shingles);
    }

    private static byte[] bytes(long[] least) {
        var bytes = new byte[least.length];
        for (var bin = 0; bin < least.length; bin++) {
            bytes[bin] = least[bin] == Long.MAX_VALUE ? 0 : (byte) (1 + remainder(mixed(least[bin])));
        }
        return bytes;
    }

    /// The unsigned remainder by 255, which the sum of the bytes has too.
    private static int remainder(long value) {
        var pairs = (value & 0x00FF00FF00FF00FFL) + ((value >>> 8) & 0x00FF00FF00FF00FFL);
        var sum = (pairs & 0xFFFF) + ((pairs >>> 16) & 0xFFFF) + ((pairs >>> 32) & 0xFFFF) + (pairs >>> 48);
        return (int) sum % 255;
    }

    private static boolean isDense(char c) {
        return c >= 0x3040 && c <= 0xD7AF;
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
    private static long mixed(long hash) {
        var first = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        var second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    private static long power(int exponent) {
        var power = 1L;
        for (var i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /// By character: what it is compared as, 0 where it is not compared.
    private static char[] folded() {
        var table = new char[Character.MAX_VALUE + 1];
        for (var c = 0; c < table.length; c++) {
            if (Character.isLetterOrDigit(c)) {
                var normal = Normaliser.normalise(String.valueOf((char) c)).at(0);
                table[c] = normal < 0x250
                        ? Normalizer.normalize(String.valueOf(normal), Normalizer.Form.NFD)
                                .charAt(0)
                        : normal;
            }
        }
        return table;
    }
}
