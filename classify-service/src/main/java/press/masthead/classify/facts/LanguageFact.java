package press.masthead.classify.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.masthead.classify.matching.text.Letters;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;

/// The language of each text, told by its script; a text in Latin letters is taken to be in the language that the feed
/// declares, else in English.
final class LanguageFact {
    static final String VERSION = "language-2";

    private static final int LONGEST = 600;
    private static final String UNDETERMINED = "und";

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
        var latin = 0;
        var han = 0;
        var kana = 0;
        var hangul = 0;
        for (var i = 0; i < Math.min(LONGEST, text.length()); i++) {
            var c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF) {
                han++;
            } else if (c >= 0x3040 && c <= 0x30FF) {
                kana++;
            } else if (c >= 0xAC00 && c <= 0xD7AF) {
                hangul++;
            } else if (Letters.isLatin(c) && !(c >= '0' && c <= '9')) {
                latin++;
            }
        }
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
