package press.masthead.classify.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Provenance;

/// The table of credits in the first and the last lines of a text, `credits.txt`.
final class Credits {
    private static final int EDGE = 400;
    private static final int CREDIT_LINE = 70;
    private static final Row[] ROWS = Tables.read("credits.txt").stream()
            .map(row -> new Row(
                    Provenance.Kind.valueOf(row[0].toUpperCase(Locale.ROOT)),
                    Place.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    row[2],
                    List.of(row[3].split("\\|", -1)),
                    Pattern.compile(row[4].replace("{AGENCY}", Agencies.ANY)),
                    row[3].chars().allMatch(c -> c == '|' || c >= 0x4E00)))
            .toArray(Row[]::new);
    private static final Set<String> NO_ORIGIN =
            Set.of(Tables.read("no-origins.txt").getFirst()[0].split("\\|", -1));

    private Credits() {}

    private enum Place {
        HEAD,
        TAIL,
        BOTH,
        CREDIT
    }

    private record Row(
            Provenance.Kind kind, Place place, String agency, List<String> signs, Pattern pattern, boolean chinese) {
        boolean mayStandIn(String edge) {
            for (var sign : signs) {
                if (edge.contains(sign)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// @param name the agency or the origin as it is spelt there; empty when the credit names none
    record Found(Provenance.Kind kind, String name, int start, MatchResult where) {}

    /// The first credit of the table that a text has.
    static Optional<Found> in(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var head = text.substring(0, Math.min(EDGE, text.length()));
        var tailStart = Math.max(0, text.length() - EDGE);
        var tail = tailStart == 0 ? head : text.substring(tailStart);
        var creditLine = head.substring(0, Math.min(CREDIT_LINE, head.length()));
        var hasHan = hasHan(head);
        for (var row : ROWS) {
            if (row.chinese() && !hasHan) {
                continue;
            }
            var found = switch (row.place()) {
                case HEAD -> find(row, head, 0);
                case TAIL -> find(row, tail, tailStart);
                case BOTH -> {
                    var first = find(row, head, 0);
                    yield first == null && tailStart > 0 ? find(row, tail, tailStart) : first;
                }
                case CREDIT -> find(row, creditLine, 0);
            };
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean hasHan(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x4E00) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Found find(Row row, String edge, int offset) {
        if (!row.mayStandIn(edge)) {
            return null;
        }
        var matcher = row.pattern().matcher(edge);
        return matcher.find()
                ? new Found(row.kind(), name(row, matcher.toMatchResult()), offset, matcher.toMatchResult())
                : null;
    }

    private static String name(Row row, MatchResult match) {
        if (!row.agency().isEmpty()) {
            return row.agency();
        }
        for (var group : List.of("name", "other")) {
            if (match.namedGroups().containsKey(group) && match.group(group) != null) {
                return match.group(group).strip();
            }
        }
        return "";
    }

    /// Words that say where a picture or a figure is from, not the text.
    static boolean isNoOrigin(String name) {
        return NO_ORIGIN.stream().anyMatch(name::contains);
    }
}
