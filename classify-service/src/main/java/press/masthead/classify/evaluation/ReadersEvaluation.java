package press.masthead.classify.evaluation;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// How far a second reader says what the first one did of `about`: how good a matcher can be by these labels. The first
/// reader's word counts as what is expected, the second's as what was said. No text is needed.
final class ReadersEvaluation implements Evaluation {
    private static final List<String> LANGUAGES = List.of("en", "zh");

    @Override
    public List<Score> scores(LabelledData data) throws IOException {
        var first = firstReader(data);
        var tally = new Tally("readers");
        for (var again : data.labels("readers")) {
            var pair = pair(again.path("id").asString(), again.path("company").asString());
            var expected = first.get(pair);
            if (expected == null) {
                throw new IllegalArgumentException("read twice, and never before: " + again);
            }
            var said = isAbout(again);
            tally.count(
                    again.path("language").asString(),
                    Half.TUNED_ON,
                    expected,
                    said,
                    "%s is %s to the second reader".formatted(pair, said ? "about" : "not about"));
        }
        return tally.scores();
    }

    private static Map<String, Boolean> firstReader(LabelledData data) throws IOException {
        var labels = new HashMap<String, Boolean>();
        for (var language : LANGUAGES) {
            for (var item : data.labels("matching-" + language)) {
                var id = item.path("id").asString();
                item.path("companies")
                        .properties()
                        .forEach(company -> labels.put(pair(id, company.getKey()), isAbout(company.getValue())));
            }
        }
        return labels;
    }

    private static String pair(String id, String company) {
        return id + " " + company;
    }

    private static boolean isAbout(JsonNode label) {
        return label.path("label").asString().equals("about");
    }
}
