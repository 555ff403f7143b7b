package press.masthead.profile.lists;

import java.text.BreakIterator;
import java.util.Locale;

/// The beginning of a summary: whole sentences, one or two, never more than fit beside a headline.
final class Gist {
    private static final int ENOUGH = 60;
    private static final int MOST = 280;
    private static final int MOST_SENTENCES = 2;

    private Gist() {}

    /// Empty when the summary says no more than the headline.
    static String of(String summary, String headline) {
        var text = summary.strip().replaceAll("\\s+", " ");
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
