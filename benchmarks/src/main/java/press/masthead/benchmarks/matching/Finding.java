package press.masthead.benchmarks.matching;

import java.util.List;
import press.masthead.classify.matching.Vocabulary;
import press.masthead.classify.matching.text.Normaliser;
import press.masthead.model.register.Company;

/// What the matcher does before it judges: normalises the text and finds which names stand where. As much as the
/// monitor does.
final class Finding implements Contender {
    private final Vocabulary vocabulary;

    Finding(List<Company> companies) {
        vocabulary = Vocabulary.of(companies);
    }

    @Override
    public int find(String text) {
        var found = 0;
        for (var occurrence : vocabulary.occurrences(Normaliser.normalise(text))) {
            found += occurrence.names().isEmpty() ? 0 : 1;
        }
        return found;
    }

    @Override
    public void close() {}
}
