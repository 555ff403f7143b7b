package press.masthead.classify.evaluation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import press.masthead.model.Article;
import press.masthead.model.CompanyMatch;

/// One judgement, measured on its labels.
public interface Evaluation {
    List<Score> scores(LabelledData data) throws IOException;

    /// All of them by the name of their labels, in the order in which they are shown.
    ///
    /// @param asked whether the desk asks an editor if the article is about the company that it was matched to
    static Map<String, Evaluation> all(BiPredicate<Article, CompanyMatch> asked) {
        var all = new LinkedHashMap<String, Evaluation>();
        all.put("matching", new MatchingEvaluation(asked));
        all.put("readers", new ReadersEvaluation());
        all.put("genre", new GenreEvaluation());
        all.put("byline", new BylineEvaluation());
        all.put("provenance", new ProvenanceEvaluation());
        all.put("reposts", new RepostEvaluation());
        return all;
    }
}
