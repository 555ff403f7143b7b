package press.masthead.profile.lists;

import java.util.List;
import press.masthead.model.Article;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;

/// A decision as one company's list needs it: without the text, the other companies and the trace, which are most of
/// its size and are kept once, with the article.
final class Candidate {
    private static final int MOST_SUMMARY = 1_000;

    private Candidate() {}

    static Decision of(Decision decision, CompanySlug company) {
        var matches = CoverageLists.match(decision, company).map(Candidate::withoutEvidence).stream()
                .toList();
        return new Decision(
                withoutText(decision.article()),
                decision.facts(),
                decision.outlet(),
                matches,
                decision.verdicts(),
                List.of(),
                List.of(),
                decision.registers());
    }

    private static CompanyMatch withoutEvidence(CompanyMatch match) {
        return new CompanyMatch(
                match.slug(), match.identity(), match.aboutness(), match.type(), match.about(), List.of());
    }

    private static Article withoutText(Article article) {
        return new Article(
                article.id(),
                article.revision(),
                article.feed(),
                article.guid(),
                article.url(),
                article.canonicalUrl(),
                article.outlet(),
                article.headline(),
                Gist.bounded(article.summary(), MOST_SUMMARY),
                "",
                article.byline(),
                article.published(),
                article.updated(),
                article.language(),
                List.of(),
                article.fetched());
    }
}
