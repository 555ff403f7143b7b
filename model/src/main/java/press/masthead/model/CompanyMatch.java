package press.masthead.model;

import java.util.List;

/// How an article bears on one company. Three numbers, never one: `identity` (is this alias this company here?) and
/// `aboutness` (would a reader of its profile expect the article in its list?), both from 0 to 1, and the type.
///
/// @param about whether aboutness and identity suffice for the list
public record CompanyMatch(
        CompanySlug slug,
        double identity,
        double aboutness,
        MatchType type,
        boolean about,
        List<AliasEvidence> evidence) {
    public CompanyMatch {
        evidence = List.copyOf(evidence);
    }

    /// An alias found: where, in UTF-16 units of the field as the article carries it, and which.
    public record AliasEvidence(ArticleField field, int start, int end, String alias) {}
}
