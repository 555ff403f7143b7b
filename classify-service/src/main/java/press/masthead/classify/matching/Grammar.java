package press.masthead.classify.matching;

import java.util.List;
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

    Grammar(Page.Scan scan) {
        text = scan.text();
        occurrences = scan.occurrences();
    }

    /// @param index of the name among the occurrences
    Role role(int index, Term.Name name) {
        var occurrence = occurrences.get(index);
        if (isInside(occurrence) || follows(occurrence, Cue.IDIOM_AFTER)) {
            return Role.IDIOM;
        }
        if (follows(occurrence, Cue.TOOL_AFTER)) {
            return Role.TOOL;
        }
        if (follows(occurrence, Cue.BYSTANDER_AFTER)) {
            return Role.BYSTANDER;
        }
        if (follows(occurrence, Cue.FORMER_AFTER) && isElsewhereNow(name)) {
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
        var comma = name.end();
        while (comma < text.length() && text.at(comma) != ',') {
            if (Page.isClauseEnd(text.at(comma))) {
                return false;
            }
            comma++;
        }
        if (comma == text.length()) {
            return false;
        }
        for (var other : occurrences) {
            if (other.term().cues.contains(Cue.SCENE_OPENER) && other.start() == 0 && other.end() <= name.start()) {
                return true;
            }
            if (other.term().cues.contains(Cue.SCENE_CLOSER) && other.end() == comma && namesAfter(comma)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(Cue cue) {
        return !occurrences.isEmpty()
                && occurrences.getFirst().start() == 0
                && occurrences.getFirst().term().cues.contains(cue);
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
        var cues = cue.term().cues;
        var adjacent = start - cue.end() <= 1;
        if (cues.contains(Cue.YARDSTICK_BEFORE)) {
            return Role.YARDSTICK;
        }
        if (cues.contains(Cue.TOOL_BEFORE) || (cues.contains(Cue.WITH_BEFORE) && !name.maker())) {
            return Role.TOOL;
        }
        if (adjacent && cues.contains(Cue.IDIOM_BEFORE)) {
            return Role.IDIOM;
        }
        var left = adjacent && cues.contains(Cue.FORMER_BEFORE);
        return left && isElsewhereNow(name) ? Role.BYSTANDER : Role.DIRECT;
    }

    /// Whether who left is news for where he went: from a parent always, from a maker when he starts something.
    private boolean isElsewhereNow(Term.Name name) {
        return name.ofParent() || has(Cue.VENTURE);
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
        var begin = from;
        while (begin < to && isVersion(text.at(begin))) {
            begin++;
        }
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

    /// A cue that stands right after the name, a version number or a blank between them at most.
    private boolean follows(Occurrence name, Cue cue) {
        var end = name.end();
        while (end < text.length() && isVersion(text.at(end))) {
            end++;
        }
        for (var other : occurrences) {
            if (other.start() > end + 1) {
                return false;
            }
            if (other.start() >= name.end() && other.term().cues.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVersion(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ' ';
    }

    private boolean isInside(Occurrence name) {
        for (var other : occurrences) {
            if (other.start() > name.start()) {
                return false;
            }
            if (other.end() >= name.end() && other.term().cues.contains(Cue.IDIOM_AROUND)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Cue cue) {
        for (var occurrence : occurrences) {
            if (occurrence.term().cues.contains(cue)) {
                return true;
            }
        }
        return false;
    }
}
