package press.masthead.classify.matching.text;

/// A text made comparable. Every normalised character knows where it came from in the original.
public final class Normalised {
    private final char[] chars;

    /// By character where it came from; empty where each came from its own place.
    private final int[] starts;
    private final int originalLength;

    Normalised(char[] chars, int[] starts, int originalLength) {
        this.chars = chars;
        this.starts = starts;
        this.originalLength = originalLength;
    }

    static Normalised oneToOne(char[] chars) {
        return new Normalised(chars, new int[0], chars.length);
    }

    /// The normalised characters; not to be changed.
    public char[] chars() {
        return chars;
    }

    public int length() {
        return chars.length;
    }

    public char at(int index) {
        return chars[index];
    }

    /// Where in the original the normalised character at `index` begins; its end for the index after the last.
    public int original(int index) {
        if (index >= chars.length) {
            return originalLength;
        }
        return starts.length == 0 ? index : starts[index];
    }

    /// Where in the original the piece that ends before the normalised index `end` ends.
    public int originalEnd(int end) {
        var next = end;
        while (next < starts.length && starts[next] == starts[end - 1]) {
            next++; // one original character that became several
        }
        return original(next);
    }

    @Override
    public String toString() {
        return new String(chars);
    }
}
