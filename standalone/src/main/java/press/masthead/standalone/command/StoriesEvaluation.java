package press.masthead.standalone.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import press.masthead.classify.Classifier;
import press.masthead.classify.evaluation.Evaluation;
import press.masthead.classify.evaluation.Half;
import press.masthead.classify.evaluation.LabelledData;
import press.masthead.classify.evaluation.Score;
import press.masthead.classify.evaluation.Tally;
import press.masthead.classify.offline.Line;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.profile.stories.Stories;
import press.masthead.profile.stories.Telling;
import tools.jackson.databind.JsonNode;

/// Which pairs of articles tell one story, over all articles that the labels name: all pairs, and those that are copies
/// of one text or one headline against those that are not.
final class StoriesEvaluation implements Evaluation {
    private static final Map<String, Half> FILES =
            Map.of("stories-tune", Half.TUNED_ON, "stories-report", Half.REPORTED);

    private final Tally tally = new Tally("stories");

    /// A labelled pair, and the half that its file belongs to.
    private record Pair(String one, String other, boolean same, String kind, Half half) {}

    @Override
    public List<Score> scores(LabelledData data) throws IOException {
        var pairs = pairs(data);
        var ids = new HashSet<String>();
        for (var pair : pairs) {
            ids.add(pair.one);
            ids.add(pair.other);
        }
        var items = data.items(ids);
        data.namesakes(ids).forEach(items::putIfAbsent);
        var stories = stories(data, items);
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
        if (!pair.kind.equals("event")) {
            tally.count("copies", pair.half, pair.same, said, example);
        }
    }

    /// The number of each article's story.
    private static Map<String, Integer> stories(LabelledData data, Map<String, JsonNode> items) throws IOException {
        var registers = RegisterFiles.accepted(
                RegisterFiles.sources(data.labels().toAbsolutePath().resolveSibling("registers")));
        var classifier = Classifier.of(registers);
        var tellings = new ArrayList<Telling>();
        for (var item : items.values()) {
            tellings.add(Telling.of(classifier.decide(Line.article(item))));
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
