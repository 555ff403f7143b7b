package press.masthead.classify.backtest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;

/// What editors decided, which holds under every register.
///
/// @param approvals by company and article: whether it stands in the list
public record Editors(Map<CompanySlug, Map<ArticleId, Boolean>> approvals) {
    public static final Editors NONE = new Editors(Map.of());

    public Editors {
        approvals = Map.copyOf(approvals);
    }

    Optional<Boolean> on(CompanySlug company, ArticleId article) {
        return Optional.ofNullable(approvals.getOrDefault(company, Map.of()).get(article));
    }

    Set<CompanySlug> companies() {
        return approvals.keySet();
    }

    /// Whether the article is shown on the company's list.
    boolean show(Decision decision, CompanySlug company) {
        return on(company, decision.article().id()).orElseGet(() -> Standing.of(decision, company) == Standing.LISTED);
    }
}
