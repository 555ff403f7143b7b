package press.masthead.benchmarks.topology;

import java.util.ArrayList;
import java.util.List;
import press.masthead.classify.Classifier;
import press.masthead.model.Decision;
import press.masthead.model.register.Registers;
import press.masthead.platform.json.Json;

/// The limit: decisions read from JSON, made again and written where they differ, without a store, a topic or a tick.
final class Bare {
    private static final int ROUNDS = 3;

    private Bare() {}

    static void tell(Registers before, Registers after, int articles) {
        var earlier = Classifier.of(before);
        var kept = MadeUpArticles.of(articles)
                .map(article -> Json.MAPPER.writeValueAsBytes(earlier.decide(article)))
                .toList();
        var classifier = Classifier.of(after);
        var best = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            var changed = again(classifier, kept);
            best = Math.min(best, ReevaluationSpeed.seconds(began));
            if (changed.isEmpty()) {
                throw new IllegalStateException("the change of the registers changes nothing");
            }
        }
        ReevaluationSpeed.tell("decided again without stores, the best of three rounds", articles, best);
    }

    private static List<byte[]> again(Classifier classifier, List<byte[]> kept) {
        var changed = new ArrayList<byte[]>();
        for (var bytes : kept) {
            var was = Json.MAPPER.readValue(bytes, Decision.class);
            var is = classifier.decide(was.article(), was.facts());
            if (!is.saysTheSameAs(was)) {
                changed.add(Json.MAPPER.writeValueAsBytes(is));
            }
        }
        return changed;
    }
}
