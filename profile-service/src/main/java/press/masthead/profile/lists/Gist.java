package press.masthead.profile.lists;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The beginning of a summary: whole sentences, one or two, never more than fit beside a headline.
final class Gist {
    private static final int ENOUGH = 60;
    private static final int MOST = 280;
    private static final int MOST_SENTENCES = 2;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String AFTER = "^[\\s\u3000.。,，:：|｜/]+";
    private static final Set<String> CREDITS = Set.of("文", "图文", "作者", "撰文", "记者", "by");

    private Gist() {}

    /// Empty when the summary says no more than the headline.
    static String of(String summary, String headline) {
        var text = SPACES.matcher(summary.strip()).replaceAll(" ");
        if (headline.strip().startsWith(text)) {
            return "";
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        var end = 0;
        for (var count = 0; count < MOST_SENTENCES && end < ENOUGH; count++) {
            var next = sentences.next();
            if (next == BreakIterator.DONE || (end > 0 && next > MOST)) {
                break;
            }
            end = next;
        }
        return bounded(text.substring(0, end).strip(), MOST);
    }

    /// The text without a credit that opens it, as `文｜` or `By` and the byline: the line shows its author elsewhere.
    static String withoutCredit(String text, String byline) {
        var at = byline.isBlank() ? -1 : text.indexOf(byline);
        if (at < 1 || !CREDITS.contains(label(text.substring(0, at)))) {
            return text;
        }
        var rest = text.substring(at + byline.length());
        return rest.isEmpty() || Character.isLetterOrDigit(rest.codePointAt(0)) ? text : rest.replaceFirst(AFTER, "");
    }

    private static String label(String opening) {
        return opening.replaceAll("[\\s\u3000｜|丨/：:]", "").toLowerCase(Locale.ROOT);
    }

    /// At most `most` UTF-16 units, cut between words where the text has any.
    static String bounded(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var space = text.lastIndexOf(' ', most - 1);
        var cut = space > most / 2 ? space : most - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut)
                        .strip() + "…";
    }
}
