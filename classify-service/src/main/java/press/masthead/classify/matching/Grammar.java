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
    private static final int FAR_HEAD = 8;
    private static final int LONGEST_EPITHET = 6;
    private static final int LONGEST_ROW = 3;

    private final Normalised text;
    private final List<Occurrence> occurrences;
    private final Enumeration enumeration;

    /// All cues of the text.
    private final Set<Cue> present;

    Grammar(Page.Scan scan) {
        text = scan.text();
        occurrences = scan.occurrences();
        enumeration = new Enumeration(scan);
        present = cues(0, Integer.MAX_VALUE, 0);
    }

    /// @param index of the name among the occurrences
    Role role(int index, Term.Name name) {
        var occurrence = occurrences.get(index);
        var row = enumeration.row(index);
        var after = after(index, row.last());
        if (after.contains(Cue.IDIOM_AFTER) || isInside(occurrence) || isEpithet(occurrence)) {
            return Role.IDIOM;
        }
        if (after.contains(Cue.TOOL_AFTER) || isBracketed(occurrence)) {
            return Role.TOOL;
        }
        if (isBystander(occurrence, after, name)) {
            return Role.BYSTANDER;
        }
        if (opens(Cue.OWN_WORK_OPENER)) {
            return Role.TOOL;
        }
        if (row.size() > LONGEST_ROW) {
            return Role.LISTED;
        }
        if (isInBackground(occurrence) || isInSetting(index) || isEndOfRange(occurrence)) {
            return Role.BYSTANDER;
        }
        return before(row.first(), name);
    }

    /// The cues right after the name, or after the last of the names that are joined to it.
    private Set<Cue> after(int index, int last) {
        var after = after(index);
        if (last != index) {
            after.addAll(after(last));
        }
        return after;
    }

    private Set<Cue> after(int index) {
        var end = occurrences.get(index).end();
        return cues(end, enumeration.pastVersion(end) + 1, index + 1);
    }

    private boolean isBystander(Occurrence name, Set<Cue> after, Term.Name named) {
        return after.contains(Cue.BYSTANDER_AFTER)
                || isAttribute(name, Cue.HEAD_AFTER)
                || (isElsewhereNow(named)
                        && (after.contains(Cue.FORMER_AFTER) || isAttribute(name, Cue.FORMER_HEAD_AFTER)));
    }

    /// Whether the name only belongs to a noun a little further on: `X’s supplier`.
    private boolean isAttribute(Occurrence name, Cue head) {
        if (!present.contains(head)) {
            return false;
        }
        for (var other : occurrences) {
            if (other.start() >= name.end() && other.term().has(head)) {
                return other.start() - name.end() <= FAR_HEAD && other.start() <= clauseEnd(name.end());
            }
        }
        return false;
    }

    /// The end of a quoted nickname: `“the X of music”` as Chinese writes it, the name last.
    private boolean isEpithet(Occurrence name) {
        if (name.end() >= text.length() || !Enumeration.closesQuote(text.at(name.end()))) {
            return false;
        }
        for (var i = name.start() - 1; i >= Math.max(0, name.start() - LONGEST_EPITHET); i--) {
            if (Enumeration.opensQuote(text.at(i))) {
                return i < name.start() - 1;
            }
            if (!Character.isIdeographic(text.at(i))) {
                return false;
            }
        }
        return false;
    }

    /// A tag at the end: `a guide for travellers (X)`.
    private boolean isBracketed(Occurrence name) {
        return name.start() > 0
                && text.at(name.start() - 1) == '('
                && name.end() == text.length() - 1
                && text.at(name.end()) == ')';
    }

    /// Behind a word that only tells the surroundings of what a name before it does: `X does this amid a feud with Y`.
    private boolean isInSetting(int index) {
        if (!present.contains(Cue.SETTING_BEFORE)) {
            return false;
        }
        var actor = false;
        for (var i = 0; i < index; i++) {
            var other = occurrences.get(i);
            if (actor && other.term().has(Cue.SETTING_BEFORE)) {
                return clauseEnd(other.end()) >= occurrences.get(index).end();
            }
            actor |= Enumeration.acts(other);
        }
        return false;
    }

    /// In a clause that only sets the scene: `After X’s …, Y does`; `X 成功后，Y …`.
    private boolean isInBackground(Occurrence name) {
        var afterOpener = opens(Cue.SCENE_OPENER)
                && occurrences.getFirst().end() <= name.start()
                && name.end() <= clauseEnd(occurrences.getFirst().end());
        if (!afterOpener && !present.contains(Cue.SCENE_CLOSER)) {
            return false;
        }
        var comma = clauseEnd(name.end());
        return comma < text.length()
                && (text.at(comma) == ',' || (!afterOpener && text.at(comma) == ':'))
                && (afterOpener || (closesScene(comma) && namesAfter(comma)));
    }

    private boolean isEndOfRange(Occurrence name) {
        return present.contains(Cue.RANGE_TO) && Range.isEnd(name, occurrences, clauseEnd(name.end()));
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
            if (other.start() > position && Enumeration.acts(other)) {
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
                if (cue.term().has(Cue.TARGET_BEFORE)) {
                    return Role.DIRECT;
                }
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
            return isTarget(cue, name) ? Role.DIRECT : Role.TOOL;
        }
        if (adjacent && term.has(Cue.IDIOM_BEFORE)) {
            return Role.IDIOM;
        }
        var left = adjacent && term.has(Cue.FORMER_BEFORE);
        return left && (term.text.length() == 1 || isElsewhereNow(name)) ? Role.BYSTANDER : Role.DIRECT;
    }

    /// Whether somebody named deploys what the maker makes, which is news of both: `Y uses X’s chips`.
    private boolean isTarget(Occurrence cue, Term.Name name) {
        if (!name.maker() || !cue.term().has(Cue.DEPLOYS_BEFORE)) {
            return false;
        }
        for (var other : occurrences) {
            if (other.start() >= cue.start()) {
                return false;
            }
            if (Enumeration.acts(other)) {
                return true;
            }
        }
        return false;
    }

    /// Whether who left is news for where he went: from a parent always, from a maker when he starts something.
    private boolean isElsewhereNow(Term.Name name) {
        return name.ofParent() || present.contains(Cue.VENTURE);
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
        if (cue.endsLatin) {
            return FAR_LATIN;
        }
        if (cue.text.length() > 1) {
            return FAR_HAN;
        }
        return Character.isLetter(cue.text.charAt(0)) ? FAR_ONE_CHARACTER : 1;
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
