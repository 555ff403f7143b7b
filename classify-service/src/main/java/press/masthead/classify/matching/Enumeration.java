package press.masthead.classify.matching;

import java.util.List;
import press.masthead.classify.matching.Vocabulary.Occurrence;
import press.masthead.classify.matching.text.Normalised;

/// Which names of one text stand in one row, as in `A, B and C`: what is said before the first, or after the last, is
/// said of all.
final class Enumeration {
    private static final int FAR_JOINED = 10;

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

    private boolean areJoined(Occurrence one, Occurrence next) {
        return one.end() <= next.start() && acts(one) && acts(next) && joins(one.end(), next.start());
    }

    private boolean joins(int from, int to) {
        var begin = Math.min(to, pastVersion(from));
        var between = new String(text.chars(), begin, to - begin).strip();
        return switch (between) {
            // without a blank it is a Chinese one, which parts clauses
            case "," -> to - begin > 1;
            case "and", "&", "/", "or", ", and", "+", "和", "与", "、", "及" -> true;
            default -> false;
        };
    }

    /// The position after a version number or a blank.
    int pastVersion(int position) {
        var end = position;
        while (end < text.length() && isVersion(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isVersion(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ' ';
    }
}
