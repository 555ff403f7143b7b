package press.masthead.ingest.reading.dates;

import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Months by number or by name, in the languages whose feeds print them.
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "ru", "uk", "el", "tr",
            "hu", "ro", "ca", "id");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    static int month(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        var name = key(printed);
        var number = NUMBERS.get(name);
        if (number == null && name.length() > 3) {
            number = NUMBERS.get(name.substring(0, 3));
        }
        if (number == null) {
            throw new DateTimeException("no month: " + printed);
        }
        return number;
    }

    /// Where two languages give one name to two months, the one that comes first in the list has it.
    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                for (var style : STYLES) {
                    var name = month.getDisplayName(style, Locale.of(language));
                    numbers.putIfAbsent(key(name), month.getValue());
                }
            }
        }
        numbers.putIfAbsent("sept", 9);
        return Map.copyOf(numbers);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
