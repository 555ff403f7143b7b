package press.masthead.model.backtest;

import java.util.List;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.model.Reason;
import press.masthead.model.Verdicts;

/// An article that would be decided otherwise, for a reader to judge by.
///
/// @param before the verdicts that it has
/// @param after the verdicts that it would have
/// @param reasons codes that it would have
public record Sample(
        ArticleId article,
        String headline,
        String outlet,
        String url,
        Verdicts before,
        Verdicts after,
        List<String> reasons) {
    public Sample {
        reasons = List.copyOf(reasons);
    }

    public static Sample of(Decision before, Decision after) {
        return new Sample(
                after.article().id(),
                after.article().headline(),
                after.outlet().name(),
                after.article().url(),
                before.verdicts(),
                after.verdicts(),
                after.reasons().stream().map(Reason::code).toList());
    }
}
