package press.masthead.classify.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.masthead.classify.facts.Extraction;
import press.masthead.classify.offline.Line;

/// Whom a credit names. Every example is one that should be found: the share that is, is the accuracy.
final class BylineEvaluation implements Evaluation {
    @Override
    public List<Score> scores(LabelledData data) throws IOException {
        var labels = data.labels("byline");
        var items = data.items(
                labels.stream().map(label -> label.path("id").asString()).collect(Collectors.toSet()));
        var tally = new Tally("byline");
        for (var label : labels) {
            var id = label.path("id").asString();
            var item = items.get(id);
            if (item == null) {
                continue;
            }
            var byline = Extraction.of(Line.article(item)).byline();
            var expected = label.path("kind").asString();
            var said = byline.kind().name().toLowerCase(Locale.ROOT);
            var example = "%s is %s, expected %s".formatted(id, said, expected);
            tally.count("all", Half.of(id), true, said.equals(expected), example);
            tally.count("drawn " + label.path("drawn").asString(), Half.of(id), true, said.equals(expected), example);
        }
        return tally.scores();
    }
}
