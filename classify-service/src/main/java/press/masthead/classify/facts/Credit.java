package press.masthead.classify.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/// A printed credit without what is not part of it: introductions, dates, addresses, brackets, other people's roles.
final class Credit {
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:written by|words by|story by|by|par|von|from|author:|posted by|文\\s*[｜|丨/：:●・]|作者\\s*[｜|丨/：:]|著者\\s*[：:]?|来源\\s*[：:]|撰文\\s*[｜|丨/：:]?)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");
    private static final Pattern ADDRESS = Pattern.compile("\\(?https?://\\S+|\\S+@\\S+\\.\\S+");
    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:last )?updated\\b.*"
            + "|(?:on )?\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{4}.*"
            + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2},? \\d{4}.*");
    private static final Pattern OTHERS = Pattern.compile(
            "\\s*(?:\\b(?i:edited|translated|illustrated|photographs?|photos?) by\\b|翻訳者|翻译|编译|译者|イラスト|编辑\\s*[｜|丨/：:]|責任編集).*");
    private static final Pattern BREAK = Pattern.compile("[\\r\\n]+|\\\\n");
    private static final Pattern AFTERWORD = Pattern.compile("\\s*(?:監訳|訳|著|编著|译)(?=$|、|，|,)");

    private static final Pattern ASIDE = Pattern.compile("（[^）]*）");

    private Credit() {}

    static String of(String printed) {
        var text = printed.strip();
        text = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.contains("\\n")
                ? BREAK.matcher(text).replaceAll(" | ")
                : text;
        text = text.indexOf('@') >= 0 ? MAILBOX.matcher(text).replaceFirst("$1") : text;
        text = text.indexOf('@') >= 0 || text.contains("://")
                ? ADDRESS.matcher(text).replaceAll("")
                : text;
        text = hasDigit(text) || text.toLowerCase(Locale.ROOT).contains("updated")
                ? DATE.matcher(text).replaceFirst("")
                : text;
        text = text.contains(" by ") || hasHan(text) ? OTHERS.matcher(text).replaceFirst("") : text;
        text = hasHan(text) ? AFTERWORD.matcher(text).replaceAll("") : text;
        var introduction = INTRODUCTION.matcher(text.strip());
        text = introduction.lookingAt() ? text.strip().substring(introduction.end()) : text;
        return unbracketed(text.strip().replace("\\xa0", " ").replace('\u00A0', ' '));
    }

    /// What stands in brackets beside a name says who it is; brackets around all are decoration.
    private static String unbracketed(String text) {
        if (text.length() > 2
                && "[（(".indexOf(text.charAt(0)) >= 0
                && "]）)".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return text.substring(1, text.length() - 1).strip();
        }
        return text.indexOf('（') >= 0 ? ASIDE.matcher(text).replaceAll("").strip() : text;
    }

    private static boolean hasHan(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x3041) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
