package press.masthead.classify.matching;

import java.util.List;
import java.util.regex.Pattern;
import press.masthead.classify.matching.Vocabulary.Occurrence;
import press.masthead.classify.matching.text.Letters;
import press.masthead.classify.matching.text.Normalised;

/// Which names of one text stand in one row, as in `A, B and C`: what is said before the first, or after the last, is
/// said of all.
final class Enumeration {
    private static final int FAR_JOINED = 20;
    private static final int NOT_JOINED = -1;

    /// One word between two names of a row: `A, something, B`.
    private static final Pattern UNKNOWN_ITEM = Pattern.compile(", [a-z0-9.-]+(, |,? (and|or) )");

    private final Normalised text;
    private final List<Occurrence> occurrences;

    Enumeration(Page.Scan scan) {
        text = scan.text();
        occurrences = scan.occurrences();
    }

    /// Whether it names somebody: a company of the register, or another that is known to act.
    static boolean acts(Occurrence occurrence) {
        return !occurrence.names().isEmpty() || occurrence.term().has(Cue.OTHER_ACTOR);
    }

    static boolean opensQuote(char c) {
        return c == '“' || c == '「' || c == '"' || c == '『';
    }

    static boolean closesQuote(char c) {
        return c == '”' || c == '」' || c == '"' || c == '』';
    }

    /// The row that a name stands in, its own alone as well.
    ///
    /// @param first and last, indexes among the occurrences
    /// @param size how many stand in it, those that nobody knows between them as well
    record Row(int first, int last, int size) {}

    Row row(int index) {
        var first = index;
        var last = index;
        var size = 1;
        for (var i = index - 1; i >= 0 && gap(i, first) <= FAR_JOINED; i--) {
            var more = more(i, first);
            if (more != NOT_JOINED) {
                first = i;
                size += more;
            }
        }
        for (var i = index + 1; i < occurrences.size() && gap(last, i) <= FAR_JOINED; i++) {
            var more = more(last, i);
            if (more != NOT_JOINED) {
                last = i;
                size += more;
            }
        }
        return new Row(first, last, size);
    }

    private int gap(int one, int next) {
        return occurrences.get(next).start() - occurrences.get(one).end();
    }

    /// How many more the row holds with the next one: none after a blank, as in `DeepSeek R1`.
    private int more(int one, int next) {
        var gap = gap(one, next);
        if (gap < 0 || !acts(occurrences.get(one)) || !acts(occurrences.get(next))) {
            return NOT_JOINED;
        }
        var between = between(occurrences.get(one).end(), occurrences.get(next).start());
        return switch (between.strip()) {
            // without a blank it is a Chinese one, which parts clauses
            case "," -> between.length() > 1 ? 1 : NOT_JOINED;
            case "" -> gap == 1 ? 0 : NOT_JOINED;
            case "and", "&", "/", "or", ", and", ", or", "和", "与", "、", "及" -> 1;
            default -> isUnknownItem(between) ? 2 : NOT_JOINED;
        };
    }

    private String between(int from, int to) {
        var begin = Math.min(to, pastVersion(from));
        return new String(text.chars(), begin, to - begin);
    }

    private static boolean isUnknownItem(String between) {
        return between.startsWith(", ") && UNKNOWN_ITEM.matcher(between).matches();
    }

    /// The position after a version number or a blank.
    int pastVersion(int position) {
        var end = position;
        while (end < text.length() && isVersion(end)) {
            end++;
        }
        return end;
    }

    /// As in ` 4.5`, `-120b` and ` 4o`.
    private boolean isVersion(int i) {
        var c = text.at(i);
        return Character.isDigit(c)
                || c == '.'
                || c == ' '
                || (c == '-' && i + 1 < text.length() && Character.isDigit(text.at(i + 1)))
                || (isSize(c) && Character.isDigit(text.at(i - 1)) && !isLetter(i + 1));
    }

    private static boolean isSize(char c) {
        return c == 'b' || c == 'o' || c == 'k' || c == 'm';
    }

    private boolean isLetter(int i) {
        return i < text.length() && Letters.isLatin(text.at(i));
    }
}
