package press.masthead.classify.matching;

import java.util.ArrayList;
import java.util.List;
import press.masthead.classify.matching.text.Letters;
import press.masthead.classify.matching.text.Normalised;
import press.masthead.model.register.Company;

/// All terms of all companies, found in one pass over a text.
final class Vocabulary {
    private final TermTrie trie;

    private Vocabulary(TermTrie trie) {
        this.trie = trie;
    }

    static Vocabulary of(List<Company> companies) {
        return new Vocabulary(new TermTrie(Terms.of(companies)));
    }

    /// Where a term stands, in normalised positions.
    ///
    /// @param hidden whether it stands inside a longer name, and so names nobody itself
    record Occurrence(Term term, int start, int end, boolean hidden) {
        List<Term.Name> names() {
            return hidden ? List.of() : term.names;
        }
    }

    /// Every term of the text by start, those left out that stand inside a longer one of their kind.
    List<Occurrence> occurrences(Normalised text) {
        var found = new ArrayList<Occurrence>();
        trie.scan(text.chars(), (begin, end, term) -> {
            if (standsAlone(text, begin, end, term)) {
                insert(new Occurrence(term, begin, end, false), found);
            }
        });
        return withoutHidden(found);
    }

    /// From left to right, the longest first. Only those that begin at the same place move.
    private static void insert(Occurrence occurrence, List<Occurrence> found) {
        var at = found.size();
        while (at > 0 && found.get(at - 1).start() >= occurrence.start()) {
            at--;
        }
        found.add(at, occurrence);
    }

    private static List<Occurrence> withoutHidden(List<Occurrence> found) {
        var kept = new ArrayList<Occurrence>(found.size());
        var namesHiddenUntil = 0;
        var cuesHiddenUntil = 0;
        for (var occurrence : found) {
            var term = occurrence.term();
            var hidden = occurrence.end() <= namesHiddenUntil;
            var cueHidden = occurrence.end() <= cuesHiddenUntil;
            if (term.isMoreThanAName() || (term.cues.isEmpty() ? !hidden : !cueHidden)) {
                kept.add(hidden ? new Occurrence(term, occurrence.start(), occurrence.end(), true) : occurrence);
            }
            if (term.hidesNames()) {
                namesHiddenUntil = Math.max(namesHiddenUntil, occurrence.end());
            }
            if (!term.cues.isEmpty()) {
                cuesHiddenUntil = Math.max(cuesHiddenUntil, occurrence.end());
            }
        }
        return kept;
    }

    /// Latin terms end at word boundaries; a version may follow a name at once, as in `Qwen3`.
    private static boolean standsAlone(Normalised text, int begin, int end, Term term) {
        if (term.beginsLatin() && begin > 0 && Letters.isLatin(text.at(begin - 1))) {
            return false;
        }
        if (!term.endsLatin() || end == text.length() || !Letters.isLatin(text.at(end))) {
            return true;
        }
        return !term.names.isEmpty() && Character.isDigit(text.at(end)) && Character.isLetter(text.at(end - 1));
    }
}
