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
/// @param order its place among the others as text that sorts; empty where an editor pinned it
/// @param months the months of a quarter that labels it, as in `2025-04/2025-06`; empty for any other label
/// @param doubts what of its story a person is asked; no reader is shown them
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
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Correction> corrections,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String order,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String months,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<StoryDoubt> doubts) {
    public CoverageEntry {
        covers = List.copyOf(covers);
        alsoCarriedBy = List.copyOf(alsoCarriedBy);
        corrections = List.copyOf(corrections);
        doubts = List.copyOf(doubts);
    }

    /// The same entry as it is read: under this policy, at this place, with these questions.
    public CoverageEntry read(String inForce, String place, List<StoryDoubt> asked) {
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
                inForce,
                corrections,
                place,
                months,
                asked);
    }

    /// Another outlet's article of the same story.
    public record Carrier(ArticleId article, String outlet, String url) {}

    /// What was changed in an article, and when an editor marked it.
    public record Correction(Instant at, String changed) {}
}
