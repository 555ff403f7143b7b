package press.masthead.profile.lists;

import java.util.List;
import java.util.Optional;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry.Correction;
import press.masthead.model.Dating;
import press.masthead.model.Decision;
import press.masthead.model.MatchType;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Tier;

/// An article that may stand in one company's list: its decision without the text, the other companies and the trace,
/// which are most of its size and are kept once, with the article; and what was corrected in it, newest first.
record Candidate(Decision decision, List<Correction> corrections) {
    private static final int MOST_SUMMARY = 1_000;

    Candidate {
        corrections = List.copyOf(corrections);
    }

    static Candidate of(Decision decision, CompanySlug company, List<Correction> corrections) {
        var matches = CoverageLists.match(decision, company).map(Candidate::withoutEvidence).stream()
                .toList();
        return new Candidate(
                new Decision(
                        withoutText(decision.article()),
                        decision.facts(),
                        decision.outlet(),
                        matches,
                        decision.verdicts(),
                        decision.reasons(),
                        List.of(),
                        decision.registers()),
                corrections);
    }

    ArticleId article() {
        return decision.article().id();
    }

    /// As editors of that company's list corrected its date, its tier and what it is about; empty when it bears on the
    /// company neither by itself nor by an editor's word.
    Optional<Candidate> revised(CompanySlug company, EffectiveEdits edits) {
        var id = List.of(article());
        var added = edits.latest(id, Aspects::added).map(type -> added(company, type));
        return added.or(() -> CoverageLists.match(decision, company))
                .map(match -> new Candidate(
                        new Decision(
                                edits.latest(id, Aspects::published)
                                        .map(this::published)
                                        .orElse(decision.article()),
                                decision.facts(),
                                edits.latest(id, Aspects::tier).map(this::tier).orElse(decision.outlet()),
                                List.of(match),
                                decision.verdicts(),
                                decision.reasons(),
                                decision.rules(),
                                decision.registers()),
                        corrections));
    }

    private static CompanyMatch added(CompanySlug company, MatchType type) {
        return new CompanyMatch(company, 1, 1, type, true, List.of());
    }

    private ArticleOutlet tier(Tier tier) {
        return switch (decision.outlet()) {
            case ArticleOutlet.Listed(OutletId id, String name, Tier _, OutletRole role) ->
                new ArticleOutlet.Listed(id, name, tier, role);
            case ArticleOutlet.Unlisted(String name) ->
                new ArticleOutlet.Listed(new OutletId(name), name, tier, OutletRole.NEWSROOM);
        };
    }

    private static CompanyMatch withoutEvidence(CompanyMatch match) {
        return new CompanyMatch(
                match.slug(), match.identity(), match.aboutness(), match.type(), match.about(), List.of());
    }

    private Article published(Dating other) {
        var article = decision.article();
        return with(article, article.summary(), article.body(), other, article.categories());
    }

    private static Article withoutText(Article article) {
        return with(article, Gist.bounded(article.summary(), MOST_SUMMARY), "", article.published(), List.of());
    }

    private static Article with(
            Article article, String summary, String body, Dating published, List<String> categories) {
        return new Article(
                article.id(),
                article.revision(),
                article.feed(),
                article.guid(),
                article.url(),
                article.canonicalUrl(),
                article.outlet(),
                article.headline(),
                summary,
                body,
                article.byline(),
                published,
                article.updated(),
                article.language(),
                categories,
                article.fetched());
    }
}
