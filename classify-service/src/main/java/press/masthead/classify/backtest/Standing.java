package press.masthead.classify.backtest;

import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.Verdict;

/// The machine's answer to whether an article stands in a company's list.
public enum Standing {
    LISTED,
    HELD,
    OUT;

    static Standing of(Decision decision, CompanySlug company) {
        var about = decision.companies().stream().anyMatch(match -> match.slug().equals(company) && match.about());
        if (!about || decision.verdicts().list() == Verdict.DENY) {
            return OUT;
        }
        return decision.verdicts().list() == Verdict.ALLOW ? LISTED : HELD;
    }
}
