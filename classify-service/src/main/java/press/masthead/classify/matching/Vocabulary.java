package press.masthead.classify.matching;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.masthead.classify.matching.text.Normalised;
import press.masthead.classify.matching.text.Normaliser;
import press.masthead.model.register.Company;

/// All terms of all companies in one automaton.
final class Vocabulary {
    private final AhoCorasickDoubleArrayTrie<Term> automaton = new AhoCorasickDoubleArrayTrie<>();

    private Vocabulary(Map<String, Term> terms) {
        automaton.build(new TreeMap<>(terms));
    }

    static Vocabulary of(List<Company> companies) {
        var terms = new TreeMap<String, Term>();
        Cue.byWord().forEach((word, cue) -> term(terms, word).cues.add(cue));
        for (var number = 0; number < companies.size(); number++) {
            var company = companies.get(number);
            for (var alias : company.aliases()) {
                term(terms, alias.text()).names.add(new Term.Name(number, alias));
                alias.near().forEach(word -> term(terms, word).companionOf.add(alias));
                alias.notNear().forEach(word -> term(terms, word).contradicts.add(alias));
            }
            for (var ticker : company.tickers()) {
                var symbol = ticker.substring(ticker.indexOf(':') + 1);
                for (var form :
                        List.of(ticker, ticker.replace(":", ": "), "$" + symbol, symbol + ".hk", symbol + ".n")) {
                    term(terms, form).tickersOf.add(number);
                }
            }
        }
        return new Vocabulary(terms);
    }

    private static Term term(Map<String, Term> terms, String text) {
        return terms.computeIfAbsent(Normaliser.normalise(text).toString().strip(), Term::new);
    }

    /// Where a term stands, in normalised positions.
    record Occurrence(Term term, int start, int end) {}

    /// Every term of the text by start, names that stand inside a longer one left out.
    List<Occurrence> occurrences(Normalised text) {
        var found = new ArrayList<Occurrence>();
        automaton.parseText(text.chars(), (begin, end, term) -> {
            if (standsAlone(text, begin, end, term)) {
                found.add(new Occurrence(term, begin, end));
            }
        });
        found.sort(Comparator.comparingInt(Occurrence::start).thenComparingInt(occurrence -> -occurrence.end()));
        return withoutHidden(found);
    }

    private static List<Occurrence> withoutHidden(List<Occurrence> found) {
        var kept = new ArrayList<Occurrence>(found.size());
        var hiddenUntil = 0;
        for (var occurrence : found) {
            var hidden = occurrence.end() <= hiddenUntil;
            if (!hidden
                    || !occurrence.term().cues.isEmpty()
                    || !occurrence.term().companionOf.isEmpty()) {
                kept.add(occurrence);
            }
            if (occurrence.term().hidesShorter()) {
                hiddenUntil = Math.max(hiddenUntil, occurrence.end());
            }
        }
        return kept;
    }

    /// Latin terms end at word boundaries; a version may follow a name at once, as in `Qwen3`.
    private static boolean standsAlone(Normalised text, int begin, int end, Term term) {
        if (term.beginsLatin() && begin > 0 && Term.isLatin(text.at(begin - 1))) {
            return false;
        }
        if (!term.endsLatin() || end == text.length() || !Term.isLatin(text.at(end))) {
            return true;
        }
        var isVersion = Character.isDigit(text.at(end)) && Character.isLetter(text.at(end - 1));
        return isVersion && !term.names.isEmpty();
    }
}
