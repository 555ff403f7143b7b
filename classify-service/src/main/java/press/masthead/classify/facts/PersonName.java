package press.masthead.classify.facts;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/// Whether words are the name of one person.
final class PersonName {
    /// Two to five words in capitals or with a capital first, with initials and particles.
    static final String LATIN = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'’-]*)"
            + "(?: (?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'’-]*|de|da|van|von|der|den|bin|al|el|la|le|di|du|dos)){1,4}";

    private static final Pattern WHOLE = Pattern.compile(LATIN);
    private static final Pattern LEADING = Pattern.compile("^" + LATIN + "(?:, " + LATIN + ")*");
    private static final Pattern TITLE = Pattern.compile(
            "^the\\s|\\b(reporter|editor|writer|correspondent|columnist|contributor|producer|analyst|chief|bureau|agencies|author)s?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PersonName() {}

    static boolean isPerson(String text) {
        var name = text.contains("  ") ? SPACES.matcher(text.strip()).replaceAll(" ") : text.strip();
        if (name.isEmpty()
                || CreditWords.namesOrganisation(name)
                || TITLE.matcher(name).find()) {
            return false;
        }
        if (UnicodeScript.of(name.charAt(0)) == UnicodeScript.HAN) {
            return CreditWords.isChineseName(name) || name.contains("＝") || name.contains("·");
        }
        return WHOLE.matcher(name).matches();
    }

    /// A word after `作者：` is a name, a pen name too, unless it plainly is something else.
    static boolean isPenName(String text) {
        var name = text.strip();
        return name.length() >= 2
                && name.length() <= 12
                && !CreditWords.namesOrganisation(name)
                && !CreditWords.isRole(name)
                && name.chars().noneMatch(c -> Character.isDigit(c) || c == '_' || c == '@' || c == '/');
    }

    /// The Latin names that a text begins with; empty when there are none.
    static String leading(String text) {
        var names = LEADING.matcher(text);
        return names.find() ? names.group() : "";
    }

    /// Three to five Han characters, as Japanese names are printed.
    static boolean isJapaneseName(String text) {
        var name = text.strip().replace(" ", "");
        return name.length() >= 3
                && name.length() <= 6
                && name.codePoints().allMatch(PersonName::isHanOrKana)
                && UnicodeScript.of(name.charAt(0)) == UnicodeScript.HAN
                && !CreditWords.namesOrganisation(name);
    }

    private static boolean isHanOrKana(int c) {
        var script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
