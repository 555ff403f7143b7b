package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// What people paste as URLs, with the characters escaped that none may hold (RFC 3986, section 2).
final class UrlText {
    private static final String FORBIDDEN = " \"<>`|\\^{}";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final Pattern LINES = Pattern.compile("[\\t\\r\\n]");

    private UrlText() {}

    /// The same URL makes the same text, whether it came escaped or not.
    static String escaped(String printed) {
        var url = LINES.matcher(printed.strip()).replaceAll("");
        var escaped = new StringBuilder(url.length());
        var at = 0;
        while (at < url.length()) {
            var letter = url.codePointAt(at);
            var next = at + Character.charCount(letter);
            if (letter == '%') {
                escaped.append(percent(url, at));
                next = isEscape(url, at) ? at + 3 : next;
            } else if (letter > 0x7E || letter < ' ' || FORBIDDEN.indexOf(letter) >= 0) {
                for (var octet : url.substring(at, next).getBytes(UTF_8)) {
                    escaped.append('%').append(HEX.toHexDigits(octet));
                }
            } else {
                escaped.appendCodePoint(letter);
            }
            at = next;
        }
        return escaped.toString();
    }

    private static String percent(String url, int at) {
        return isEscape(url, at) ? url.substring(at, at + 3).toUpperCase(Locale.ROOT) : "%25";
    }

    private static boolean isEscape(String url, int at) {
        return at + 2 < url.length()
                && HexFormat.isHexDigit(url.charAt(at + 1))
                && HexFormat.isHexDigit(url.charAt(at + 2));
    }
}
