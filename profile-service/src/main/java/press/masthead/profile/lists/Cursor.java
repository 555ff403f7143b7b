package press.masthead.profile.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// Where a page of a list ended: lines that come and go before it neither repeat nor hide what follows.
///
/// @param before how many lines stood on the pages so far
/// @param order the place of the last line without a pin; empty at the start
public record Cursor(int before, String order) {
    static final Cursor START = new Cursor(0, "");

    private static final int MOST_CHARACTERS = 1_000;
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,9}):([\\x20-\\x7e]*)");

    /// Empty text is the start.
    ///
    /// @throws IllegalArgumentException when it is none of ours
    public static Cursor of(String text) {
        if (text.isEmpty()) {
            return START;
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("no cursor of a list");
        }
        var read = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        var parts = SHAPE.matcher(read);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no cursor of a list");
        }
        return new Cursor(Integer.parseInt(parts.group(1)), parts.group(2));
    }

    /// Whether a text is a cursor, or empty.
    public static boolean isOne(String text) {
        try {
            of(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((before + ":" + order).getBytes(StandardCharsets.UTF_8));
    }
}
