package press.masthead.classify.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.masthead.classify.matching.text.Letters;
import press.masthead.classify.matching.text.Normalised;
import press.masthead.classify.matching.text.Normaliser;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;

/// All terms of all companies in one trie.
public final class Vocabulary {
    private final Map<String, Term> terms = new HashMap<>();
    private final WordTrie trie;
    private int aliases;

    private Vocabulary(List<Company> companies) {
        Cue.byWord().forEach((word, cues) -> term(word).cues.addAll(cues));
        for (var number = 0; number < companies.size(); number++) {
            for (var alias : companies.get(number).aliases()) {
                add(number, companies.get(number), alias);
            }
            for (var ticker : Tickers.aliases(companies.get(number))) {
                add(number, companies.get(number), ticker);
            }
        }
        trie = WordTrie.of(terms.values());
    }

    public static Vocabulary of(List<Company> companies) {
        return new Vocabulary(companies);
    }

    private void add(int company, Company of, Alias alias) {
        var number = aliases++;
        term(alias.text())
                .names
                .add(new Term.Name(
                        company,
                        number,
                        alias,
                        Makers.isMaker(of, alias),
                        Makers.isOfParent(of, alias),
                        Validity.of(alias)));
        alias.near().forEach(word -> term(word).companionOf.set(number));
        alias.notNear().forEach(word -> term(word).contradicts.set(number));
    }

    private Term term(String text) {
        return terms.computeIfAbsent(Normaliser.normalise(text).toString().strip(), Term::new);
    }

    /// Where a term stands, in normalised positions.
    ///
    /// @param hidden whether it stands inside a longer name, and so names nobody itself
    public record Occurrence(Term term, int start, int end, boolean hidden) {
        public List<Term.Name> names() {
            return hidden ? List.of() : term.names;
        }
    }

    /// Every term of the text by start, those left out that stand inside a longer one of their kind.
    public List<Occurrence> occurrences(Normalised text) {
        var found = new ArrayList<Occurrence>();
        trie.find(text.chars(), (start, end, term) -> {
            if (endsAlone(text, end, term)) {
                insert(new Occurrence(term, start, end, false), found);
            }
        });
        return withoutHidden(found);
    }

    /// From left to right, the longest first. The trie finds the shortest first.
    private static void insert(Occurrence occurrence, List<Occurrence> found) {
        var at = found.size();
        while (at > 0 && found.get(at - 1).start() == occurrence.start()) {
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
    private static boolean endsAlone(Normalised text, int end, Term term) {
        if (!term.endsLatin || end == text.length() || !Letters.isLatin(text.at(end))) {
            return true;
        }
        return !term.names.isEmpty() && Character.isDigit(text.at(end)) && Character.isLetter(text.at(end - 1));
    }
}
