package press.masthead.profile.api.representations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;
import press.masthead.profile.lists.Cursor;
import press.masthead.profile.lists.ListFilter;

/// A query as it stands in an address.
///
/// @param parameter the text of a parameter; null when it is not there
/// @param faults takes what is wrong
public record QueryText(Function<String, @Nullable String> parameter, List<String> faults) {
    private static final int MOST_LINES = 200;

    public CoverageQuery query() {
        return new CoverageQuery(
                new ListFilter(oneOf(Tier.class, "tier"), oneOf(MatchType.class, "type"), articles(), since()),
                limit(),
                cursor(),
                language());
    }

    private <E extends Enum<E>> Set<E> oneOf(Class<E> type, String name) {
        var chosen = EnumSet.noneOf(type);
        var text = text(name);
        if (text.isEmpty()) {
            return chosen;
        }
        for (var word : text.split(",", type.getEnumConstants().length + 1)) {
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> word(constant).equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            chosen::add,
                            () -> faults.add("%s is any of %s"
                                    .formatted(
                                            name,
                                            Arrays.stream(type.getEnumConstants())
                                                    .map(QueryText::word)
                                                    .collect(Collectors.joining(", ")))));
        }
        return chosen;
    }

    private Instant since() {
        var text = text("since");
        try {
            if (text.isEmpty()) {
                return Instant.MIN;
            }
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException _) {
            faults.add("since is a day or an instant, as in 2026-05-01 or 2026-05-01T00:00:00Z");
            return Instant.MIN;
        }
    }

    private String articles() {
        var text = text("language");
        if (!text.matches("([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?")) {
            faults.add("language is a tag, as in en or zh-Hant");
        }
        return text;
    }

    private int limit() {
        var text = text("limit");
        if (text.isEmpty()) {
            return CoveragePage.USUAL_LINES;
        }
        var limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST_LINES) {
            faults.add("limit is a number from 1 to " + MOST_LINES);
        }
        return limit;
    }

    private String cursor() {
        var text = text("cursor");
        if (!Cursor.isOne(text)) {
            faults.add("cursor is one that a page named as its next");
            return "";
        }
        return text;
    }

    private String language() {
        var text = text("lang");
        if (!text.isEmpty() && !text.equals(Labels.ENGLISH) && !text.equals(Labels.CHINESE)) {
            faults.add("lang is en or zh");
        }
        return text.equals(Labels.CHINESE) ? Labels.CHINESE : Labels.ENGLISH;
    }

    private String text(String name) {
        var text = parameter.apply(name);
        return text == null ? "" : text;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
