package press.masthead.model;

import java.util.List;

/// A line of a company's list.
///
/// @param article the article shown, which is also the id of its decision
/// @param label the date as the page shows it (`May 2026`, `2025`, `Q1 FY26`); empty when nothing is known
/// @param alsoCarriedBy the other articles of the same story
/// @param edited whether a person changed anything of this line
/// @param policy the digest of the policy that it was decided under
public record CoverageEntry(
        ArticleId article,
        String label,
        String headline,
        String gist,
        String outlet,
        Tier tier,
        String author,
        String url,
        String language,
        MatchType type,
        Dating published,
        List<FiscalQuarter> covers,
        List<Carrier> alsoCarriedBy,
        boolean edited,
        String policy) {
    public CoverageEntry {
        covers = List.copyOf(covers);
        alsoCarriedBy = List.copyOf(alsoCarriedBy);
    }

    /// Another outlet's article of the same story.
    public record Carrier(ArticleId article, String outlet, String url) {}
}
