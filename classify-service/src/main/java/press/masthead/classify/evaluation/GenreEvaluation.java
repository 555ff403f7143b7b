package press.masthead.classify.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.classify.facts.Extraction;
import press.masthead.classify.offline.Line;
import press.masthead.model.Genre;

/// Round-ups against the rest, by language and by how they were drawn; and the kind where it is labelled.
final class GenreEvaluation implements Evaluation {
    @Override
    public List<Score> scores(LabelledData data) throws IOException {
        var labels = data.labels("genre");
        var items = data.items(
                labels.stream().map(label -> label.path("id").asString()).collect(Collectors.toSet()));
        var roundUps = new Tally("round-up");
        var kinds = new Tally("genre");
        for (var label : labels) {
            var id = label.path("id").asString();
            var item = items.get(id);
            if (item == null) {
                continue;
            }
            var said = Extraction.of(Line.article(item)).genre().kind();
            var expected = label.path("round_up").asBoolean();
            var found = said == Genre.Kind.ROUND_UP;
            var example = "%s is %s".formatted(id, said.name().toLowerCase(Locale.ROOT));
            roundUps.count("all", Half.of(id), expected, found, example);
            roundUps.count(item.path("lang").asString(), Half.of(id), expected, found, example);
            roundUps.count("drawn " + label.path("drawn").asString(), Half.of(id), expected, found, example);
            if (label.has("kind")) {
                var kind = label.path("kind").asString();
                kinds.count(
                        "all",
                        Half.of(id),
                        true,
                        kind.equals(said.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        example + ", expected " + kind);
            }
        }
        return Stream.concat(roundUps.scores().stream(), kinds.scores().stream())
                .toList();
    }
}
