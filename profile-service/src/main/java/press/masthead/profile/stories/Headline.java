package press.masthead.profile.stories;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A headline as it is compared: NFKC, lower case, letters and digits only. Punctuation, spacing and the way that a
/// number is set do not tell two headlines apart.
record Headline(String text) {
    private static final Set<UnicodeScript> DENSE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+%]+");
    private static final int LEAST_WORDS = 5;
    private static final int LEAST_LETTERS = 30;
    private static final int LEAST_HAN = 10;

    /// Empty when it is too short to name one story: `Morning briefing` stands over many. A Chinese, Japanese or
    /// Korean character says as much as several Latin letters, and has no spaces to count words by.
    static Optional<Headline> of(String printed) {
        var folded = Normalizer.normalize(printed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = BETWEEN.matcher(APOSTROPHE.matcher(folded).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return isTelling(words) ? Optional.of(new Headline(words)) : Optional.empty();
    }

    private static boolean isTelling(String words) {
        var dense = words.codePoints().filter(Headline::isDense).count();
        if (dense > 0) {
            return dense >= LEAST_HAN;
        }
        return words.length() >= LEAST_LETTERS && words.split(" ").length >= LEAST_WORDS;
    }

    private static boolean isDense(int character) {
        return DENSE.contains(UnicodeScript.of(character));
    }
}
