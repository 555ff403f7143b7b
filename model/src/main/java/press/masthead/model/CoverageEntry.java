package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;

/// A line of a company's list.
///
/// @param article the article shown, which is also the id of its decision
/// @param label the date as the page shows it (`May 2026`, `2025`, `Q1 FY26`); empty when nothing is known
/// @param alsoCarriedBy the other articles of the same story
/// @param edited whether a person changed anything of this line
/// @param policy the digest of the policy that it was decided under
/// @param corrections what its outlet corrected, newest first
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
        String policy,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Correction> corrections) {
    public CoverageEntry {
        covers = List.copyOf(covers);
        alsoCarriedBy = List.copyOf(alsoCarriedBy);
        corrections = List.copyOf(corrections);
    }

    /// The same entry under this policy.
    public CoverageEntry under(String other) {
        return new CoverageEntry(
                article,
                label,
                headline,
                gist,
                outlet,
                tier,
                author,
                url,
                language,
                type,
                published,
                covers,
                alsoCarriedBy,
                edited,
                other,
                corrections);
    }

    /// Another outlet's article of the same story.
    public record Carrier(ArticleId article, String outlet, String url) {}

    /// What was changed in an article, and when an editor marked it.
    public record Correction(Instant at, String changed) {}
}
