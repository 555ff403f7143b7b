package press.masthead.standalone.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.masthead.classify.Classifier;
import press.masthead.classify.evaluation.Evaluation;
import press.masthead.classify.evaluation.Half;
import press.masthead.classify.evaluation.LabelledData;
import press.masthead.classify.evaluation.Score;
import press.masthead.classify.evaluation.Tally;
import press.masthead.classify.offline.Line;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.profile.stories.Kinship;
import press.masthead.profile.stories.Publisher;
import press.masthead.profile.stories.Stories;
import press.masthead.profile.stories.Story;
import press.masthead.profile.stories.Telling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Which pairs of articles tell one story, over all articles that the labels name: by how they were drawn, and those
/// that are copies of one text or one headline against those that are not. The group `asked` says of which pairs a
/// person is asked: its recall is the share of the wrong answers, its precision how many of those asked are wrong.
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
        var registers = RegisterFiles.accepted(
                RegisterFiles.sources(data.labels().toAbsolutePath().resolveSibling("registers")));
        var window = Duration.ofDays(registers.policy().storyWindowDays());
        var tellings = tellings(Classifier.of(registers), items, apart);
        var found = Stories.of(tellings, window);
        var stories = numbers(found.told());
        var kin = found.kin().stream()
                .collect(Collectors.toMap(
                        kinship -> Set.of(id(kinship.one()), id(kinship.other())), Function.identity()));
        for (var pair : pairs) {
            if (items.containsKey(pair.one) && items.containsKey(pair.other)) {
                count(pair, stories, kin);
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

    private void count(Pair pair, Map<String, Integer> stories, Map<Set<String>, Kinship> kin) {
        var said = stories.getOrDefault(pair.one, -1).equals(stories.getOrDefault(pair.other, -2));
        var example = "%s %s (%s) are %s"
                .formatted(
                        pair.one, pair.other, pair.same ? pair.kind : "different", said ? "one story" : "two stories");
        tally.count("all", pair.half, pair.same, said, example);
        tally.count(pair.group(), pair.half, pair.same, said, example);
        var kinship = kin.get(Set.of(pair.one, pair.other));
        var asked = kinship != null && !(said && kinship.firm());
        tally.count("asked", pair.half, said != pair.same, asked, example);
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

    /// @param apart articles that each count as an outlet's own
    private static List<Telling> tellings(Classifier classifier, Map<String, JsonNode> items, Set<String> apart) {
        var tellings = new ArrayList<Telling>();
        for (var item : items.values()) {
            var telling = Telling.of(classifier.decide(Line.article(dated(item))));
            var id = id(telling);
            tellings.add(apart.contains(id) ? telling.at(new Publisher(id, id, List.of(id))) : telling);
        }
        return tellings;
    }

    private static String id(Telling telling) {
        return telling.article().value();
    }

    /// The number of each article's story.
    private static Map<String, Integer> numbers(List<Story> stories) {
        var numbers = new HashMap<String, Integer>();
        for (var story : stories) {
            var number = numbers.size();
            story.roles().keySet().forEach(article -> numbers.put(article.value(), number));
        }
        return numbers;
    }
}
