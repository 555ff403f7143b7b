package press.masthead.classify.facts;

import java.util.List;
import java.util.regex.Pattern;
import press.masthead.model.Article;

/// A credit line that opens a text: `文｜张三 编辑｜李四`, `By Jane Doe`, `（记者张三、李四）`, `【ソウル＝山田太郎】`.
final class VisibleCredit {
    private static final int HEAD = 160;
    private static final String LABELS = Tables.read("credit-labels.txt").stream()
            .filter(row -> row[0].equals("author"))
            .map(row -> row[1])
            .findFirst()
            .orElseThrow();
    private static final String OTHER_LABELS = Tables.read("credit-labels.txt").stream()
            .filter(row -> row[0].equals("other"))
            .map(row -> row[1])
            .findFirst()
            .orElseThrow();
    private static final Pattern LABELLED =
            Pattern.compile("(?<!\\p{IsHan})(?:" + LABELS + ")\\s*[｜|丨/：:●]\\s*([^\\n　|｜丨，。）)]{2,60})");
    private static final Pattern OTHER = Pattern.compile("(?:" + OTHER_LABELS + ")\\s*(?=[｜|丨/：:●]|$)");
    private static final Pattern REPORTERS = Pattern.compile("[（(]?(?:本报|本社|[\\p{IsHan}]{2,8}社)?记者[\\s　]*"
            + "([\\p{IsHan}]{2,4}(?:[、\\s　][\\p{IsHan}]{2,4}){0,4})(?=[）)]|\\s*(?:报道|摄|发自|从)|[\\s　，]|$)");
    private static final Pattern ENGLISH = Pattern.compile("(?m)^[\\s*_#]*By\\s+(" + PersonName.LATIN
            + "(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s+&\\s+)" + PersonName.LATIN + "){0,9})");
    static final Pattern JAPANESE = Pattern.compile("【[^】＝=]{1,12}[＝=]([^】]{2,12})】");

    private VisibleCredit() {}

    /// @param labelled whether a word before it says that an author follows
    record Found(String printed, boolean labelled) {}

    static Found of(Article article) {
        for (var text : List.of(article.body(), article.summary())) {
            var head = text.substring(0, Math.min(HEAD, text.length()));
            var found = head.isEmpty() ? new Found("", false) : in(head);
            if (!found.printed().isEmpty()) {
                return found;
            }
        }
        return new Found("", false);
    }

    private static Found in(String head) {
        if (head.indexOf('【') >= 0) {
            var japanese = JAPANESE.matcher(head);
            if (japanese.find()) {
                return new Found(japanese.group(), false);
            }
        }
        if (head.contains("By ")) {
            var english = ENGLISH.matcher(head);
            if (english.find()) {
                return new Found(english.group(1).strip(), false);
            }
        }
        var labelled = LABELLED.matcher(head);
        if (hasLabel(head) && labelled.find()) {
            return new Found(names(labelled.group(1)), true);
        }
        if (head.contains("记者")) {
            var reporters = REPORTERS.matcher(head);
            if (reporters.find() && PersonName.isPerson(reporters.group(1).split("[、\\s　]", 2)[0])) {
                return new Found(reporters.group(1), false);
            }
        }
        return new Found("", false);
    }

    private static boolean hasLabel(String head) {
        return head.indexOf('文') >= 0
                || head.contains("作者")
                || head.contains("著者")
                || head.contains("撰")
                || head.contains("采写")
                || head.contains("执笔");
    }

    /// Names up to the next label; where none follows, the first word, for the text itself follows.
    private static String names(String after) {
        var next = OTHER.matcher(after);
        if (next.find()) {
            return after.substring(0, next.start()).strip();
        }
        var latin = PersonName.leading(after.strip());
        return latin.isEmpty() ? after.strip().split("\\s+", 2)[0] : latin;
    }
}
