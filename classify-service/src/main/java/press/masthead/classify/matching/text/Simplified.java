package press.masthead.classify.matching.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Traditional Chinese characters and their simplified forms, from a resource of pairs. The pairs are those of ICU 77's
/// transform `Traditional-Simplified` that turn one character of the basic plane into one other.
final class Simplified {
    private static final String PAIRS = "/press/masthead/classify/matching/traditional-simplified.txt";

    private Simplified() {}

    /// By character: its simplified form, itself where it has none.
    static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (var c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        var pairs = read();
        for (var i = 0; i + 1 < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return table;
    }

    private static String read() {
        try (var stream = Simplified.class.getResourceAsStream(PAIRS)) {
            if (stream == null) {
                throw new IllegalStateException("the resource is missing: " + PAIRS);
            }
            return new String(stream.readAllBytes(), UTF_8).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
