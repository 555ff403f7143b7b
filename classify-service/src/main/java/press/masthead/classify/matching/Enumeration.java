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

    int first(int index) {
        var first = index;
        for (var i = index - 1; i >= 0; i--) {
            var before = occurrences.get(i);
            if (occurrences.get(first).start() - before.end() > FAR_JOINED) {
                break;
            }
            if (areJoined(before, occurrences.get(first))) {
                first = i;
            }
        }
        return first;
    }

    int last(int index) {
        var last = index;
        for (var i = index + 1; i < occurrences.size(); i++) {
            var after = occurrences.get(i);
            if (after.start() - occurrences.get(last).end() > FAR_JOINED) {
                break;
            }
            if (areJoined(occurrences.get(last), after)) {
                last = i;
            }
        }
        return last;
    }

    /// How many stand in the row, those that nobody knows between them as well.
    int size(int index) {
        var last = last(index);
        var previous = first(index);
        var size = 1;
        for (var i = previous + 1; i <= last; i++) {
            var one = occurrences.get(previous);
            var next = occurrences.get(i);
            if (areJoined(one, next)) {
                size += items(between(one.end(), next.start()));
                previous = i;
            }
        }
        return size;
    }

    /// How many more the row holds after what stands between two names of it: none after a blank, as in `DeepSeek R1`.
    private static int items(String between) {
        if (between.isBlank()) {
            return 0;
        }
        return isUnknownItem(between) ? 2 : 1;
    }

    private boolean areJoined(Occurrence one, Occurrence next) {
        return one.end() <= next.start() && acts(one) && acts(next) && joins(one.end(), next.start());
    }

    private boolean joins(int from, int to) {
        var between = between(from, to);
        return switch (between.strip()) {
            // without a blank it is a Chinese one, which parts clauses
            case "," -> between.length() > 1;
            case "" -> to - from == 1;
            case "and", "&", "/", "or", ", and", ", or", "和", "与", "、", "及" -> true;
            default -> isUnknownItem(between);
        };
    }

    private String between(int from, int to) {
        var begin = Math.min(to, pastVersion(from));
        return new String(text.chars(), begin, to - begin);
    }

    private static boolean isUnknownItem(String between) {
        return UNKNOWN_ITEM.matcher(between).matches();
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
