package press.masthead.classify.backtest;

import java.util.Optional;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.MatchType;

/// One article on one company's list, as it is and as it would be.
record Shown(CompanySlug company, Decision was, Decision is, boolean before, boolean after) {
    enum Change {
        APPEARS,
        VANISHES,
        CHANGES,
        STAYS
    }

    static Shown of(CompanySlug company, Decision was, Decision is, Editors editors) {
        return new Shown(company, was, is, editors.show(was, company), editors.show(is, company));
    }

    Change change() {
        if (before != after) {
            return after ? Change.APPEARS : Change.VANISHES;
        }
        var same = was.outlet().equals(is.outlet()) && type(was).equals(type(is));
        return before && !same ? Change.CHANGES : Change.STAYS;
    }

    private Optional<MatchType> type(Decision decision) {
        return decision.companies().stream()
                .filter(match -> match.slug().equals(company))
                .map(CompanyMatch::type)
                .findFirst();
    }
}
