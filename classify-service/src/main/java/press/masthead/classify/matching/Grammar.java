package press.masthead.classify.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import press.masthead.classify.matching.Vocabulary.Occurrence;
import press.masthead.classify.matching.text.Normalised;

/// What the names of one text do in it, read from the cues around them.
final class Grammar {
    private static final int FAR_LATIN = 14;
    private static final int FAR_HAN = 10;
    private static final int FAR_ONE_CHARACTER = 4;
    private static final int FAR_JOINED = 10;

    private final Normalised text;
    private final List<Occurrence> occurrences;

    /// All cues of the text.
    private final Set<Cue> present;

    Grammar(Page.Scan scan) {
        text = scan.text();
        occurrences = scan.occurrences();
        present = cues(0, Integer.MAX_VALUE, 0);
    }

    /// @param index of the name among the occurrences
    Role role(int index, Term.Name name) {
        var occurrence = occurrences.get(index);
        var after = cues(occurrence.end(), pastVersion(occurrence.end()) + 1, index + 1);
        if (after.contains(Cue.IDIOM_AFTER) || isInside(occurrence)) {
            return Role.IDIOM;
        }
        if (after.contains(Cue.TOOL_AFTER)) {
            return Role.TOOL;
        }
        if (after.contains(Cue.BYSTANDER_AFTER) || (after.contains(Cue.FORMER_AFTER) && isElsewhereNow(name))) {
            return Role.BYSTANDER;
        }
        if (!name.maker() && opens(Cue.OWN_WORK_OPENER)) {
            return Role.TOOL;
        }
        if (isInBackground(occurrence)) {
            return Role.BYSTANDER;
        }
        return before(firstJoined(index), name);
    }

    /// In a clause that only sets the scene: `After X’s …, Y does`; `X 成功后，Y …`.
    private boolean isInBackground(Occurrence name) {
        var afterOpener = opens(Cue.SCENE_OPENER) && occurrences.getFirst().end() <= name.start();
        if (!afterOpener && !present.contains(Cue.SCENE_CLOSER)) {
            return false;
        }
        var comma = clauseEnd(name.end());
        return comma < text.length()
                && text.at(comma) == ','
                && (afterOpener || (closesScene(comma) && namesAfter(comma)));
    }

    private int clauseEnd(int position) {
        var end = position;
        while (end < text.length() && !Page.isClauseEnd(text.at(end))) {
            end++;
        }
        return end;
    }

    private boolean closesScene(int comma) {
        for (var other : occurrences) {
            if (other.end() == comma && other.term().has(Cue.SCENE_CLOSER)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(Cue cue) {
        return !occurrences.isEmpty()
                && occurrences.getFirst().start() == 0
                && occurrences.getFirst().term().has(cue);
    }

    private boolean namesAfter(int position) {
        for (var other : occurrences) {
            if (other.start() > position && !other.names().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Role before(int index, Term.Name name) {
        var start = occurrences.get(index).start();
        for (var i = index - 1; i >= 0; i--) {
            var cue = occurrences.get(i);
            if (start - cue.end() > FAR_LATIN) {
                break;
            }
            if (!cue.term().cues.isEmpty() && reaches(cue, start)) {
                var role = role(cue, start, name);
                if (role != Role.DIRECT) {
                    return role;
                }
            }
        }
        return Role.DIRECT;
    }

    private Role role(Occurrence cue, int start, Term.Name name) {
        var term = cue.term();
        var adjacent = start - cue.end() <= 1;
        if (term.has(Cue.YARDSTICK_BEFORE)) {
            return Role.YARDSTICK;
        }
        if (term.has(Cue.TOOL_BEFORE) || (term.has(Cue.WITH_BEFORE) && !name.maker())) {
            return Role.TOOL;
        }
        if (adjacent && term.has(Cue.IDIOM_BEFORE)) {
            return Role.IDIOM;
        }
        var left = adjacent && term.has(Cue.FORMER_BEFORE);
        return left && isElsewhereNow(name) ? Role.BYSTANDER : Role.DIRECT;
    }

    /// Whether who left is news for where he went: from a parent always, from a maker when he starts something.
    private boolean isElsewhereNow(Term.Name name) {
        return name.ofParent() || present.contains(Cue.VENTURE);
    }

    /// The first of the names that are joined to this one: of `A, B and C` it is A.
    private int firstJoined(int index) {
        var first = index;
        for (var i = index - 1; i >= 0; i--) {
            var before = occurrences.get(i);
            if (occurrences.get(first).start() - before.end() > FAR_JOINED) {
                break;
            }
            if (!before.names().isEmpty()
                    && before.end() <= occurrences.get(first).start()
                    && joins(before.end(), occurrences.get(first).start())) {
                first = i;
            }
        }
        return first;
    }

    private boolean joins(int from, int to) {
        var begin = Math.min(to, pastVersion(from));
        var between = new String(text.chars(), begin, to - begin).strip();
        return switch (between) {
            case ",", "and", "&", "/", "or", ", and", "+", "和", "与", "、", "及" -> true;
            default -> false;
        };
    }

    private boolean reaches(Occurrence cue, int start) {
        if (cue.end() > start || start - cue.end() > reach(cue.term())) {
            return false;
        }
        for (var i = cue.end(); i < start; i++) {
            if (Page.isClauseEnd(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static int reach(Term cue) {
        if (cue.endsLatin()) {
            return FAR_LATIN;
        }
        return cue.text.length() == 1 ? FAR_ONE_CHARACTER : FAR_HAN;
    }

    /// The position after a version number or a blank.
    private int pastVersion(int position) {
        var end = position;
        while (end < text.length() && isVersion(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isVersion(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ' ';
    }

    private boolean isInside(Occurrence name) {
        if (!present.contains(Cue.IDIOM_AROUND)) {
            return false;
        }
        for (var other : occurrences) {
            if (other.start() > name.start()) {
                return false;
            }
            if (other.end() >= name.end() && other.term().has(Cue.IDIOM_AROUND)) {
                return true;
            }
        }
        return false;
    }

    /// The cues that begin between two positions, both included; `first` is the first occurrence to look at.
    private Set<Cue> cues(int from, int to, int first) {
        var cues = EnumSet.noneOf(Cue.class);
        for (var i = first; i < occurrences.size() && occurrences.get(i).start() <= to; i++) {
            if (occurrences.get(i).start() >= from) {
                cues.addAll(occurrences.get(i).term().cues);
            }
        }
        return cues;
    }
}
