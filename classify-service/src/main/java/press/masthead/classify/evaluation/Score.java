package press.masthead.classify.evaluation;

import java.util.List;

/// How good one judgement is on one half of its labels.
///
/// @param task what was judged, such as `genre`
/// @param group which labels of it, such as a language or how they were drawn
/// @param errors the examples that it got wrong, each with what was expected and said
public record Score(String task, String group, Half half, Counts counts, List<String> errors) {
    public Score {
        errors = List.copyOf(errors);
    }
}
