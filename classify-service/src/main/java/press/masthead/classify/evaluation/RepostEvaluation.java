package press.masthead.classify.evaluation;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.classify.facts.Extraction;
import press.masthead.classify.offline.Line;
import press.masthead.model.Article;
import press.masthead.model.Sketch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whether two texts at two hosts are one, by their sketches. A mirror is the same text too; pairs of which nobody can
/// tell are left
/// out. Some pairs are a text and a part of itself.
final class RepostEvaluation implements Evaluation {
    @Override
    public List<Score> scores(LabelledData data) throws IOException {
        var labels = data.labels("reposts");
        var items = data.items(labels.stream()
                .flatMap(label ->
                        Stream.of(label.path("a").asString(), label.path("b").asString()))
                .collect(Collectors.toSet()));
        var tally = new Tally("reposts");
        for (var label : labels) {
            count(label, items, tally);
        }
        return tally.scores();
    }

    private static void count(JsonNode label, Map<String, JsonNode> items, Tally tally) {
        var one = items.get(label.path("a").asString());
        var other = items.get(label.path("b").asString());
        var kind = label.path("label").asString();
        if (one == null || other == null || kind.equals("unknown")) {
            return;
        }
        var drawn = label.path("drawn").asString();
        var first = Line.article(one);
        var second = Line.article(part(other, drawn));
        var expected = !kind.equals("no");
        var said = (isPart(drawn) || !host(one).equals(host(other))) && isSame(first, second);
        var pair = label.path("a").asString() + " " + label.path("b").asString();
        var example = "%s (%s) is %s".formatted(pair, drawn, said ? "the same" : "not the same");
        tally.count(isPart(drawn) ? "parts of a text" : "pairs", Half.of(pair), expected, said, example);
        if (!isPart(drawn)) {
            tally.count(
                    hasTexts(first, second) ? "pairs of texts" : "pairs with a title alone",
                    Half.of(pair),
                    expected,
                    said,
                    example);
        }
    }

    private static boolean isSame(Article one, Article other) {
        return Extraction.of(one).sketch().tellsTheSame(Extraction.of(other).sketch());
    }

    private static String host(JsonNode item) {
        return String.valueOf(URI.create(item.path("url").asString("")).getHost());
    }

    private static boolean hasTexts(Article one, Article other) {
        return Stream.of(one, other)
                .map(article -> Extraction.of(article).sketch())
                .allMatch(Sketch::known);
    }

    private static boolean isPart(String drawn) {
        return drawn.equals("first-two-thirds") || drawn.equals("middle-half");
    }

    private static JsonNode part(JsonNode item, String drawn) {
        var body = item.path("body").asString("");
        return switch (drawn) {
            case "first-two-thirds" -> withBody(item, body.substring(0, body.length() * 2 / 3));
            case "middle-half" -> withBody(item, body.substring(body.length() / 4, body.length() * 3 / 4));
            default -> item;
        };
    }

    private static JsonNode withBody(JsonNode item, String body) {
        return ((ObjectNode) item.deepCopy()).put("body", body);
    }
}
