package press.masthead.classify.evaluation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One judgement, measured on its labels.
public interface Evaluation {
    List<Score> scores(LabelledData data) throws IOException;

    /// All of them by the name of their labels, in the order in which they are shown.
    static Map<String, Evaluation> all() {
        var all = new LinkedHashMap<String, Evaluation>();
        all.put("matching", new MatchingEvaluation());
        all.put("genre", new GenreEvaluation());
        all.put("byline", new BylineEvaluation());
        all.put("provenance", new ProvenanceEvaluation());
        all.put("reposts", new RepostEvaluation());
        return all;
    }
}
