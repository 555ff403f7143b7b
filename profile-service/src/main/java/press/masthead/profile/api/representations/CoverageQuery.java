package press.masthead.profile.api.representations;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import press.masthead.model.CoverageEntry;
import press.masthead.model.Dating;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;

/// What of a list is asked for.
///
/// @param tiers and `types`: those that pass; all when empty
/// @param since what was published before does not pass, and what has no date neither; [Instant#MIN] for all
/// @param articles the language of articles that pass, with its regions and scripts; empty for all
/// @param language of labels, `en` or `zh`
public record CoverageQuery(
        Set<Tier> tiers,
        Set<MatchType> types,
        Instant since,
        String articles,
        int limit,
        Cursor cursor,
        String language) {
    static final CoverageQuery PLAIN = new CoverageQuery(
            Set.of(), Set.of(), Instant.MIN, "", CoveragePage.USUAL_LINES, Cursor.START, Labels.ENGLISH);

    public CoverageQuery {
        tiers = Set.copyOf(tiers);
        types = Set.copyOf(types);
    }

    /// Whether it asks for nothing in particular, so that bytes made beforehand answer it.
    public boolean isPlain() {
        return equals(PLAIN);
    }

    boolean passes(CoverageEntry entry) {
        return (tiers.isEmpty() || tiers.contains(entry.tier()))
                && (types.isEmpty() || types.contains(entry.type()))
                && (articles.isEmpty() || speaks(entry.language()))
                && (since.equals(Instant.MIN) || isSince(entry.published()));
    }

    /// The same query from another place on, as it stands in an address.
    String text(Cursor from) {
        var text = new StringJoiner("&");
        if (!tiers.isEmpty()) {
            text.add("tier=" + words(tiers));
        }
        if (!types.isEmpty()) {
            text.add("type=" + words(types));
        }
        if (!since.equals(Instant.MIN)) {
            text.add("since=" + since);
        }
        if (!articles.isEmpty()) {
            text.add("language=" + articles);
        }
        if (limit != CoveragePage.USUAL_LINES) {
            text.add("limit=" + limit);
        }
        if (!language.equals(Labels.ENGLISH)) {
            text.add("lang=" + language);
        }
        return text.add("cursor=" + from.text()).toString();
    }

    private static String words(Set<? extends Enum<?>> chosen) {
        return chosen.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private boolean speaks(String tag) {
        return tag.equalsIgnoreCase(articles) || tag.regionMatches(true, 0, articles + "-", 0, articles.length() + 1);
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
