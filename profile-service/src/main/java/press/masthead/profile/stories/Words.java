package press.masthead.profile.stories;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text as they are counted and compared: NFKC, lower case, English endings off, `$65 billion` and
/// `$65B` alike. Chinese has no spaces to find words by: each two characters side by side are one.
final class Words {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|['’]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+(?:\\.\\d+)?) ?(billion|bn|b|million|mn|m|trillion|tn|t|thousand|k)\\b");
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}+|\\d+(?:\\.\\d+)*[a-z]*|[\\p{L}&&[^\\p{IsHan}]][\\p{L}\\p{N}&&[^\\p{IsHan}]]*");
    private static final String[] ENDINGS = {"ies", "ing", "es", "ed", "s"};
    private static final int SHORTEST = 3;

    private Words() {}

    /// Each once, in the order in which they stand.
    static Set<String> of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        folded = POSSESSIVE.matcher(folded).replaceAll("");
        folded = THOUSANDS.matcher(folded).replaceAll("");
        folded = AMOUNT.matcher(folded)
                .replaceAll(amount -> amount.group(1) + amount.group(2).charAt(0));
        var words = new LinkedHashSet<String>();
        WORD.matcher(folded).results().forEach(found -> add(found.group(), words));
        return words;
    }

    static boolean isHan(String word) {
        return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HAN;
    }

    private static void add(String found, Set<String> words) {
        if (!isHan(found)) {
            words.add(stem(found));
            return;
        }
        for (var i = 0; i + 2 <= found.length(); i++) {
            words.add(found.substring(i, i + 2));
        }
    }

    private static String stem(String word) {
        if (!word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        var stem = word;
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST && !word.endsWith("ss")) {
                stem = word.substring(0, word.length() - ending.length()) + (ending.equals("ies") ? "y" : "");
                break;
            }
        }
        return stem.endsWith("e") && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) : stem;
    }
}
