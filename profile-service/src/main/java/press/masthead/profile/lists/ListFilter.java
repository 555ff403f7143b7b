package press.masthead.profile.lists;

import java.time.Instant;
import java.util.Set;
import press.masthead.model.CoverageEntry;
import press.masthead.model.Dating;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;

/// Which lines of a list are asked for.
///
/// @param tiers and `types`: those that pass; all when empty
/// @param language of articles that pass, as a tag, with its regions and scripts; empty for all
/// @param since what was published before does not pass, and what has no date neither; [Instant#MIN] for all
public record ListFilter(Set<Tier> tiers, Set<MatchType> types, String language, Instant since) {
    public static final ListFilter NONE = new ListFilter(Set.of(), Set.of(), "", Instant.MIN);

    public ListFilter {
        tiers = Set.copyOf(tiers);
        types = Set.copyOf(types);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public boolean hasSince() {
        return !since.equals(Instant.MIN);
    }

    boolean passes(CoverageEntry entry) {
        return isOneOf(entry.tier(), entry.type(), entry.language()) && (!hasSince() || isSince(entry.published()));
    }

    /// The same without `since`.
    ListFilter ofAnyDate() {
        return new ListFilter(tiers, types, language, Instant.MIN);
    }

    /// Whether any line of the facet may pass.
    boolean admits(Facet facet) {
        return isOneOf(facet.tier(), facet.type(), facet.language())
                && (!hasSince() || facet.dates().mayReach(since));
    }

    private boolean isOneOf(Tier tier, MatchType type, String tag) {
        return (tiers.isEmpty() || tiers.contains(tier))
                && (types.isEmpty() || types.contains(type))
                && (language.isEmpty() || speaks(tag));
    }

    private boolean speaks(String tag) {
        return tag.equalsIgnoreCase(language) || tag.regionMatches(true, 0, language + "-", 0, language.length() + 1);
    }

    /// A month that the instant lies in may hold later articles; it passes.
    private boolean isSince(Dating published) {
        return switch (published) {
            case Dating.Undated _ -> false;
            case Dating.Dated dated ->
                dated.end().isAfter(since) || dated.start().equals(since);
        };
    }
}
