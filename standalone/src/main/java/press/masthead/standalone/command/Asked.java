package press.masthead.standalone.command;

import java.util.List;
import java.util.Map;
import press.masthead.classify.facts.Extraction;
import press.masthead.model.Article;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.CompanyMatch;
import press.masthead.model.Decision;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Review.Doubt;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;
import press.masthead.profile.reviews.Reviews;

/// What the desk asks of a match that neither its outlet nor the policy leaves in doubt.
final class Asked {
    private static final ArticleOutlet KNOWN =
            new ArticleOutlet.Listed(new OutletId("known"), "Known", Tier.NAMED_PRESS, OutletRole.NEWSROOM);
    private static final Verdicts ALLOWED = new Verdicts(Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW);

    private Asked() {}

    /// Whether an editor is asked if the article is about the company.
    static boolean about(Article article, CompanyMatch match) {
        var review = Reviews.of(new Decision(
                article, Extraction.of(article), KNOWN, List.of(match), ALLOWED, List.of(), List.of(), Map.of()));
        return review != null
                && review.asks().stream().anyMatch(ask -> ask.doubts().contains(Doubt.ABOUTNESS));
    }
}
