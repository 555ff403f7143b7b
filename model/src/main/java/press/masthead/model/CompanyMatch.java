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
    /// Between these, identity and aboutness alike leave it open whether the article belongs in the list.
    private static final double OPEN_FROM = 0.35;

    private static final double SURE_FROM = 0.6;

    public CompanyMatch {
        evidence = List.copyOf(evidence);
    }

    /// Whether a person should say if it is this company.
    public boolean doubtsIdentity() {
        return isOpen(identity);
    }

    /// Whether a person should say if it is about the company.
    public boolean doubtsAboutness() {
        return isOpen(aboutness);
    }

    private static boolean isOpen(double number) {
        return number >= OPEN_FROM && number < SURE_FROM;
    }

    /// An alias found: where, in UTF-16 units of the field as the article carries it, and which.
    public record AliasEvidence(ArticleField field, int start, int end, String alias) {}
}
