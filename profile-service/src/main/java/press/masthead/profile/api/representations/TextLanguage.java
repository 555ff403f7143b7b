package press.masthead.profile.api.representations;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/// The language to mark a text with: the article's own, unless the text plainly is in another script, as when an editor
/// worded a Chinese article's line in English.
final class TextLanguage {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");

    private TextLanguage() {}

    /// @param declared the article's, as its feed has it; what is no BCP 47 tag counts as none
    static String of(String text, String declared) {
        return TAG.matcher(declared).matches() ? spoken(text, declared) : spoken(text, "");
    }

    private static String spoken(String text, String declared) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var chinese = text.codePoints().filter(TextLanguage::isEastAsian).count();
        if (letters == 0 || declared.isEmpty()) {
            return chinese > 0 ? "zh" : declared;
        }
        if (isEastAsian(declared)) {
            return chinese == 0 ? "en" : declared;
        }
        return chinese * 2 > letters ? "zh" : declared;
    }

    private static boolean isEastAsian(String language) {
        return language.startsWith("zh") || language.startsWith("ja") || language.startsWith("ko");
    }

    private static boolean isEastAsian(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
