package press.masthead.profile.api.representations;

/// Text of others made safe to stand in a line of ours.
final class PlainText {
    private PlainText() {}

    /// One line, without control characters, unpaired surrogates, noncharacters (XML 1.0 has no place for them) and
    /// marks that turn the direction of what follows (a line must not reach beyond itself).
    static String line(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(PlainText::admitted).filter(point -> point >= 0).forEach(clean::appendCodePoint);
        return clean.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /// The code point itself, a space in its stead, or -1 for nothing.
    private static int admitted(int point) {
        if (Character.isWhitespace(point) || point == 0x85 || point == 0xFEFF) {
            return ' ';
        }
        var dropped = Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || turnsDirection(point);
        return dropped ? -1 : point;
    }

    /// Embeddings, overrides and isolates; the plain marks LRM and RLM stay.
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
