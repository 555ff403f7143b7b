package press.masthead.standalone.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.masthead.classify.Classifier;
import press.masthead.classify.evaluation.Evaluation;
import press.masthead.classify.evaluation.Half;
import press.masthead.classify.evaluation.LabelledData;
import press.masthead.classify.evaluation.Score;
import press.masthead.classify.evaluation.Tally;
import press.masthead.classify.offline.Line;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.profile.stories.Publisher;
import press.masthead.profile.stories.Stories;
import press.masthead.profile.stories.Telling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Which pairs of articles tell one story, over all articles that the labels name: by how they were drawn, and those
/// that are copies of one text or one headline against those that are not.
final class StoriesEvaluation implements Evaluation {
    private static final Map<String, Half> FILES =
            Map.of("stories-tune", Half.TUNED_ON, "stories-report", Half.REPORTED);

    private final Tally tally = new Tally("stories");

    /// A labelled pair, and the half that its file belongs to.
    private record Pair(String one, String other, boolean same, String kind, String drawn, Half half) {
        /// Of two outlets as far as stories go: this site prints what many wrote.
        boolean isOfOneOutlet() {
            return drawn.equals("one_outlet");
        }

        String group() {
            return switch (drawn) {
                case "company" -> "of one company, English";
                case "one_outlet" -> "of one company, Chinese";
                default -> "first sample";
            };
        }
    }

    @Override
    public List<Score> scores(LabelledData data) throws IOException {
        var pairs = pairs(data);
        var ids = new HashSet<String>();
        var apart = new HashSet<String>();
        for (var pair : pairs) {
            var both = List.of(pair.one, pair.other);
            ids.addAll(both);
            apart.addAll(pair.isOfOneOutlet() ? both : List.of());
        }
        var items = data.items(ids);
        data.namesakes(ids).forEach(items::putIfAbsent);
        var stories = stories(data, items, apart);
        for (var pair : pairs) {
            if (items.containsKey(pair.one) && items.containsKey(pair.other)) {
                count(pair, stories);
            }
        }
        return tally.scores();
    }

    private static List<Pair> pairs(LabelledData data) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var file : FILES.entrySet()) {
            for (var label : data.labels(file.getKey())) {
                pairs.add(new Pair(
                        label.path("a").asString(),
                        label.path("b").asString(),
                        label.path("label").asString().equals("same"),
                        label.path("kind").asString(""),
                        label.path("drawn").asString(),
                        file.getValue()));
            }
        }
        return pairs;
    }

    private void count(Pair pair, Map<String, Integer> stories) {
        var said = stories.getOrDefault(pair.one, -1).equals(stories.getOrDefault(pair.other, -2));
        var example = "%s %s (%s) are %s"
                .formatted(
                        pair.one, pair.other, pair.same ? pair.kind : "different", said ? "one story" : "two stories");
        tally.count("all", pair.half, pair.same, said, example);
        tally.count(pair.group(), pair.half, pair.same, said, example);
        if (!pair.kind.equals("event")) {
            tally.count("copies", pair.half, pair.same, said, example);
        }
    }

    /// Published when it was listed, where nothing else is known.
    private static JsonNode dated(JsonNode item) {
        return item.hasNonNull("published") || !item.hasNonNull("listed")
                ? item
                : ((ObjectNode) item.deepCopy()).set("published", item.get("listed"));
    }

    /// The number of each article's story.
    ///
    /// @param apart articles that each count as an outlet's own
    private static Map<String, Integer> stories(LabelledData data, Map<String, JsonNode> items, Set<String> apart)
            throws IOException {
        var registers = RegisterFiles.accepted(
                RegisterFiles.sources(data.labels().toAbsolutePath().resolveSibling("registers")));
        var classifier = Classifier.of(registers);
        var tellings = new ArrayList<Telling>();
        for (var item : items.values()) {
            var telling = Telling.of(classifier.decide(Line.article(dated(item))));
            var id = telling.article().value();
            tellings.add(apart.contains(id) ? telling.at(new Publisher(id, id, List.of(id))) : telling);
        }
        var numbers = new HashMap<String, Integer>();
        var window = Duration.ofDays(registers.policy().storyWindowDays());
        for (var story : Stories.of(tellings, window)) {
            var number = numbers.size();
            story.roles().keySet().forEach(article -> numbers.put(article.value(), number));
        }
        return numbers;
    }
}
