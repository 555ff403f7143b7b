package press.masthead.classify.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.masthead.classify.matching.text.Letters;

/// Finds the words by which a text names where it has something from, in one pass.
final class Attributions {
    private static final String[][] BY_FIRST = new String[Character.MAX_VALUE + 1][];
    private static final List<String> KINDS_OF_SOURCE = List.of("报道", "消息", "披露", "公告", "文件");
    private static final int LONGEST_SOURCE = 20;

    static {
        for (var row : Tables.read("attributions.txt")) {
            var first = row[0].charAt(0);
            var others = BY_FIRST[first] == null ? new String[0] : BY_FIRST[first];
            var all = Arrays.copyOf(others, others.length + 1);
            all[others.length] = row[0];
            BY_FIRST[first] = all;
        }
    }

    private Attributions() {}

    record Span(int start, int end) {}

    static List<Span> in(String text) {
        var found = new ArrayList<Span>();
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            var c = chars[i];
            var phrases = BY_FIRST[c];
            var end = c == '据' ? sourceEnd(text, i) : phrases == null ? 0 : phraseEnd(chars, i, phrases);
            if (end > i) {
                found.add(new Span(i, end));
                i = end - 1;
            }
        }
        return found;
    }

    private static int phraseEnd(char[] text, int start, String[] phrases) {
        if (start > 0 && Letters.isLatin(text[start]) && Letters.isLatin(text[start - 1])) {
            return 0;
        }
        for (var phrase : phrases) {
            var end = start + phrase.length();
            if (stands(phrase, text, start)
                    && (end == text.length || !Letters.isLatin(text[end - 1]) || !Letters.isLatin(text[end]))) {
                return end;
            }
        }
        return 0;
    }

    private static boolean stands(String phrase, char[] text, int start) {
        if (start + phrase.length() > text.length) {
            return false;
        }
        for (var i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    /// `据…报道` and its like, within one clause.
    private static int sourceEnd(String text, int start) {
        for (var i = start + 3; i < Math.min(text.length(), start + 3 + LONGEST_SOURCE); i++) {
            var c = text.charAt(i);
            if (c == '，' || c == '。' || c == '\n') {
                return 0;
            }
            for (var kind : KINDS_OF_SOURCE) {
                if (text.startsWith(kind, i)) {
                    return i + kind.length();
                }
            }
        }
        return 0;
    }
}
