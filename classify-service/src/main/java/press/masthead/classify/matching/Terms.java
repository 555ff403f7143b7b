package press.masthead.classify.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.masthead.classify.matching.text.Normaliser;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;

/// Gathers what is looked for: the names of all companies, the words that go with names or against them, and the cues.
final class Terms {
    private final Map<String, Term> terms = new HashMap<>();
    private int aliases;

    private Terms() {}

    static Collection<Term> of(List<Company> companies) {
        var terms = new Terms();
        Cue.byWord().forEach((word, cues) -> terms.term(word).cues.addAll(cues));
        for (var number = 0; number < companies.size(); number++) {
            for (var alias : companies.get(number).aliases()) {
                terms.add(number, companies.get(number), alias);
            }
            for (var ticker : Tickers.aliases(companies.get(number))) {
                terms.add(number, companies.get(number), ticker);
            }
        }
        return terms.terms.values();
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
}
