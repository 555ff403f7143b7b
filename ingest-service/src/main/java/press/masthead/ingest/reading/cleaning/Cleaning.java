package press.masthead.ingest.reading.cleaning;

import java.nio.charset.Charset;

/// Takes out of XML what no XML may hold (control characters, lone surrogates) and what is not to be read (document
/// types), and escapes ampersands that begin no reference. CDATA and comments keep theirs.
public final class Cleaning {
    private static final int LONGEST_REFERENCE = 32;

    /// A document has one. Of more, each could be looked through to the document's end.
    private static final int MOST_DOCTYPES = 16;

    private static final String CDATA = "<![CDATA[";

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final String text;
    private final StringBuilder kept;
    private int at;
    private int doctypes;

    private Cleaning(String text) {
        this.text = text;
        this.kept = new StringBuilder(text.length() + 64);
    }

    public static String of(String text) {
        return new Cleaning(legal(text)).cleaned();
    }

    /// Without the characters that no XML and no JSON may hold.
    public static String legal(String text) {
        var first = firstIllegal(text);
        if (first == text.length()) {
            return text;
        }
        var kept = new StringBuilder(text.length()).append(text, 0, first);
        for (var i = first; i < text.length(); i++) {
            if (isLegal(text, i)) {
                kept.append(text.charAt(i));
            } else if (isMeantFor1252(text.charAt(i))) {
                kept.append(new String(new byte[] {(byte) text.charAt(i)}, WINDOWS_1252));
            }
        }
        return kept.toString();
    }

    private static int firstIllegal(String text) {
        var i = 0;
        while (i < text.length() && isLegal(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isLegal(String text, int i) {
        var c = text.charAt(i);
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return (c < '\u007F' || c > '\u009F') && c != '\uFEFF' && c != '\uFFFE' && c != '\uFFFF';
    }

    /// Nobody means the control characters of ISO 8859; they are quotes and dashes that were never converted.
    private static boolean isMeantFor1252(char c) {
        return c >= '\u0080' && c <= '\u009F';
    }

    private String cleaned() {
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == '&') {
                reference();
            } else if (c == '<' && Doctype.begins(text, at)) {
                doctypes++;
                at = doctypes > MOST_DOCTYPES ? Doctype.firstEnd(text, at) : Doctype.end(text, at);
            } else if (c == '<' && text.startsWith(CDATA, at)) {
                copyTo("]]>");
            } else if (c == '<' && text.startsWith("<!--", at)) {
                copyTo("-->");
            } else {
                kept.append(c);
                at++;
            }
        }
        return kept.toString();
    }

    private void copyTo(String end) {
        var found = text.indexOf(end, at);
        var behind = found < 0 ? text.length() : found + end.length();
        kept.append(text, at, behind);
        at = behind;
    }

    private void reference() {
        var end = at + 1;
        while (end < text.length() && end - at < LONGEST_REFERENCE && isReferencePart(text.charAt(end))) {
            end++;
        }
        var isReference = end > at + 1 && end < text.length() && text.charAt(end) == ';';
        kept.append(isReference ? "&" : "&amp;");
        at++;
    }

    private static boolean isReferencePart(char c) {
        return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
    }
}
