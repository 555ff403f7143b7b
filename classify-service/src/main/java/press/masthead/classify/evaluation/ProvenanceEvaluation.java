package press.masthead.classify.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.masthead.classify.facts.Extraction;
import press.masthead.classify.offline.Line;
import press.masthead.model.Provenance;

/// Whether one article alone says that its text was written elsewhere: wire copy or a repost, against all else. What
/// nobody can tell is left out.
final class ProvenanceEvaluation implements Evaluation {
    @Override
    public List<Score> scores(LabelledData data) throws IOException {
        var labels = data.labels("provenance");
        var items = data.items(
                labels.stream().map(label -> label.path("id").asString()).collect(Collectors.toSet()));
        var tally = new Tally("provenance");
        for (var label : labels) {
            var id = label.path("id").asString();
            var item = items.get(id);
            var kind = label.path("kind").asString();
            if (item == null || kind.equals("unknown")) {
                continue;
            }
            var said = Extraction.of(Line.article(item)).provenance().kind();
            var example = "%s is %s, expected %s".formatted(id, said.name().toLowerCase(Locale.ROOT), kind);
            var taken = said == Provenance.Kind.WIRE_COPY || said == Provenance.Kind.REPOST;
            tally.count("all", Half.of(id), !kind.equals("original"), taken, example);
            tally.count(item.path("lang").asString(), Half.of(id), !kind.equals("original"), taken, example);
        }
        return tally.scores();
    }
}
