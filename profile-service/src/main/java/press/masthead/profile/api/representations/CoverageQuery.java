package press.masthead.profile.api.representations;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import press.masthead.profile.lists.ListFilter;

/// What of a list is asked for.
///
/// @param cursor of the page; empty for the first
/// @param language of labels, `en` or `zh`
public record CoverageQuery(ListFilter filter, int limit, String cursor, String language) {
    public static final CoverageQuery PLAIN =
            new CoverageQuery(ListFilter.NONE, CoveragePage.USUAL_LINES, "", Labels.ENGLISH);

    /// Whether it asks for nothing in particular, so that bytes made beforehand answer it.
    public boolean isPlain() {
        return equals(PLAIN);
    }

    /// Whether the list as published answers it.
    public boolean isOfTheStart() {
        return filter.isNone() && cursor.isEmpty();
    }

    CoverageQuery from(String place) {
        return new CoverageQuery(filter, limit, place, language);
    }

    /// The feed that its page belongs to: the same whatever the page and its size.
    CoverageQuery ofAllPages() {
        return new CoverageQuery(filter, CoveragePage.USUAL_LINES, "", language);
    }

    /// As it stands behind an address, each query in one way: with its `?`, or empty when it asks for nothing.
    String text() {
        var text = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!filter.tiers().isEmpty()) {
            text.add("tier=" + words(filter.tiers()));
        }
        if (!filter.types().isEmpty()) {
            text.add("type=" + words(filter.types()));
        }
        if (!filter.since().equals(Instant.MIN)) {
            text.add("since=" + filter.since().toString().replace("+", "%2B"));
        }
        if (!filter.language().isEmpty()) {
            text.add("language=" + filter.language());
        }
        if (limit != CoveragePage.USUAL_LINES) {
            text.add("limit=" + limit);
        }
        if (!language.equals(Labels.ENGLISH)) {
            text.add("lang=" + language);
        }
        if (!cursor.isEmpty()) {
            text.add("cursor=" + cursor);
        }
        return text.toString();
    }

    private static String words(Set<? extends Enum<?>> chosen) {
        return chosen.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
    }
}
