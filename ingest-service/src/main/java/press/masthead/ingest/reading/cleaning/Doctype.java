package press.masthead.ingest.reading.cleaning;

/// Finds the end of a document type declaration, which may hold quotes, comments and a subset of further
/// declarations. It is never read: nothing that it declares exists for us.
final class Doctype {
    private static final String START = "<!DOCTYPE";

    private Doctype() {}

    static boolean begins(String text, int at) {
        return text.regionMatches(true, at, START, 0, START.length());
    }

    /// Behind its last `>`. One that never ends is taken to end at its first `>`.
    static int end(String text, int start) {
        var depth = 0;
        var at = start + START.length();
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == '>' && depth == 0) {
                return at + 1;
            }
            depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
            var next = c == '<' || c == '"' || c == '\'' ? behindPart(text, at, depth) : at + 1;
            if (next < 0) {
                break;
            }
            at = next;
        }
        return firstEnd(text, start);
    }

    /// Behind its first `>`.
    static int firstEnd(String text, int start) {
        var first = text.indexOf('>', start);
        return first < 0 ? text.length() : first + 1;
    }

    /// Behind the quoted text, comment, instruction or declaration that begins here; -1 when it never ends.
    private static int behindPart(String text, int at, int depth) {
        if (text.startsWith("<!--", at)) {
            return behind(text, "-->", at + 4);
        }
        if (text.startsWith("<?", at)) {
            return behind(text, "?>", at + 2);
        }
        if (text.startsWith("<![", at) && depth > 0) {
            return at + 2; // a conditional section: its brackets count like the subset's
        }
        if (text.charAt(at) != '<') {
            return behind(text, text.substring(at, at + 1), at + 1);
        }
        return depth > 0 ? behindDeclaration(text, at + 1) : -1;
    }

    private static int behindDeclaration(String text, int start) {
        var at = start;
        while (at < text.length() && text.charAt(at) != '>') {
            var c = text.charAt(at);
            at = c == '"' || c == '\'' ? behind(text, String.valueOf(c), at + 1) : at + 1;
            if (at < 0) {
                return -1;
            }
        }
        return at < text.length() ? at + 1 : -1;
    }

    private static int behind(String text, String end, int from) {
        var found = text.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }
}
