package press.masthead.classify.facts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;

/// The language of each text, told by its script; a text in Latin letters is taken to be in the language that the feed
/// declares, else in English.
final class LanguageFact {
    static final String VERSION = "language-2";

    private static final int LONGEST = 600;
    private static final String UNDETERMINED = "und";

    /// How many bits one script's count takes of the number that holds all counts: more than the longest needs.
    private static final int COUNT = 12;

    private static final int LATIN = COUNT;
    private static final int HAN = 2 * COUNT;
    private static final int KANA = 3 * COUNT;
    private static final int HANGUL = 4 * COUNT;

    /// By character: where its script is counted, 0 for any other.
    private static final byte[] SCRIPT = new byte[Character.MAX_VALUE + 1];

    static {
        for (var c = 0; c < 0x250; c++) {
            SCRIPT[c] = Character.isLetter(c) ? (byte) LATIN : 0;
        }
        Arrays.fill(SCRIPT, 0x4E00, 0xA000, (byte) HAN);
        Arrays.fill(SCRIPT, 0x3040, 0x3100, (byte) KANA);
        Arrays.fill(SCRIPT, 0xAC00, 0xD7B0, (byte) HANGUL);
    }

    private LanguageFact() {}

    static Map<ArticleField, String> of(Article article) {
        var languages = new EnumMap<ArticleField, String>(ArticleField.class);
        for (var field : List.of(ArticleField.HEADLINE, ArticleField.SUMMARY, ArticleField.BODY)) {
            if (!article.text(field).isBlank()) {
                languages.put(field, of(article.text(field), article.language()));
            }
        }
        return languages;
    }

    static String whole(Map<ArticleField, String> languages) {
        return languages.getOrDefault(
                ArticleField.HEADLINE,
                languages.getOrDefault(ArticleField.SUMMARY, languages.getOrDefault(ArticleField.BODY, UNDETERMINED)));
    }

    static String of(String text, String declared) {
        var counts = 0L;
        for (var i = 0; i < Math.min(LONGEST, text.length()); i++) {
            counts += 1L << SCRIPT[text.charAt(i)];
        }
        var latin = count(counts, LATIN);
        var han = count(counts, HAN);
        var kana = count(counts, KANA);
        var hangul = count(counts, HANGUL);
        if (hangul * 2 > han + kana && hangul > 0) {
            return "ko";
        }
        if (kana * 5 > han && kana > 0) {
            return "ja";
        }
        // a Han character says about as much as three Latin letters
        if (han * 3 >= latin && han > 0) {
            return "zh";
        }
        return latin == 0 ? UNDETERMINED : latinLanguage(declared);
    }

    private static int count(long counts, int script) {
        return (int) (counts >>> script) & ((1 << COUNT) - 1);
    }

    private static String latinLanguage(String declared) {
        var end = 0;
        while (end < declared.length() && declared.charAt(end) != '-' && declared.charAt(end) != '_') {
            end++;
        }
        var language = declared.substring(0, end);
        return language.isEmpty() || language.equals("zh") || language.equals("ja") || language.equals("ko")
                ? "en"
                : language;
    }
}
