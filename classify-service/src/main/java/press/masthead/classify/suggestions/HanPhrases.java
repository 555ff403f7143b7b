package press.masthead.classify.suggestions;

import java.util.function.Consumer;

/// Every run of two to five Chinese characters without a function word in it.
final class HanPhrases {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final String FUNCTION_WORDS =
            "的了是在和与及或将被把让给也就都而且但为从对向于到由以其这那哪此该我你他她它们不没有无能会可要想说称着过吗呢吧啊最更很太再又还才刚已正之上下里中内外前后时年月日个只种次家名位第一二三四五六七八九十百千万亿两几多少";

    private HanPhrases() {}

    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    static void in(String text, Consumer<Phrase> each) {
        for (var start = 0; start < text.length(); start++) {
            var longest = Math.min(LONGEST, text.length() - start);
            for (var length = 1; length <= longest && isPart(text.charAt(start + length - 1)); length++) {
                if (length >= SHORTEST) {
                    var end = start + length;
                    each.accept(new Phrase(text.substring(start, end), at(text, start - 1), at(text, end)));
                }
            }
        }
    }

    private static boolean isPart(char c) {
        return isHan(c) && FUNCTION_WORDS.indexOf(c) < 0;
    }

    private static char at(String text, int index) {
        var c = index < 0 || index >= text.length() ? 0 : text.charAt(index);
        return Character.isLetterOrDigit(c) ? c : 0;
    }
}
