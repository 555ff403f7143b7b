package press.masthead.classify.matching;

import java.util.List;
import press.masthead.classify.matching.Vocabulary.Occurrence;

/// What a headline spans, `从 X 到 Y`: neither end acts.
final class Range {
    private static final int FAR_END = 6;

    private Range() {}

    /// @param clauseEnd where the name's clause ends
    static boolean isEnd(Occurrence name, List<Occurrence> occurrences, int clauseEnd) {
        var from = -1;
        for (var other : occurrences) {
            if (other.end() > clauseEnd) {
                return false;
            }
            if (other.term().has(Cue.RANGE_FROM)) {
                from = other.end();
            }
            if (from >= 0 && other.term().has(Cue.RANGE_TO) && isEnd(name, from, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(Occurrence name, int from, Occurrence to) {
        var first = follows(name, from) && to.start() >= name.end() && to.start() - name.end() <= FAR_END;
        return first || follows(name, to.end());
    }

    private static boolean follows(Occurrence name, int position) {
        return name.start() >= position && name.start() - position <= 1;
    }
}
