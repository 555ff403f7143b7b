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
    private static final List<Row> ROWS = Tables.read("credits.txt").stream()
            .map(row -> new Row(
                    Provenance.Kind.valueOf(row[0].toUpperCase(Locale.ROOT)),
                    Place.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    row[2],
                    List.of(row[3].split("\\|", -1)),
                    Pattern.compile(row[4].replace("{AGENCY}", Agencies.ANY))))
            .toList();
    private static final SignIndex SIGNS =
            SignIndex.of(ROWS.stream().map(Row::signs).toList());
    private static final Set<String> NO_ORIGIN =
            Set.of(Tables.read("no-origins.txt").getFirst()[0].split("\\|", -1));

    private Credits() {}

    private enum Place {
        /// Where the text begins.
        START,
        HEAD,
        TAIL,
        BOTH,
        CREDIT
    }

    private record Row(Provenance.Kind kind, Place place, String agency, List<String> signs, Pattern pattern) {}

    /// @param name the agency or the origin as it is spelt there; empty when the credit names none
    record Found(Provenance.Kind kind, String name, MatchResult where) {}

    /// The first credit of the table that a text has.
    static Optional<Found> in(String text) {
        var head = Edge.of(text, 0, EDGE);
        var tail = text.length() <= EDGE ? head : Edge.of(text, text.length() - EDGE, EDGE);
        for (var left = head.signs() | tail.signs(); left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left);
            var found = switch (ROWS.get(row).place()) {
                case START, HEAD -> head.find(row);
                case TAIL -> tail.find(row);
                case BOTH -> {
                    var first = head.find(row);
                    yield first == null ? tail.find(row) : first;
                }
                case CREDIT -> Edge.of(text, 0, CREDIT_LINE).find(row);
            };
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /// Some part of a text and the rows of which a sign stands there.
    private record Edge(String text, int from, int to, long signs) {
        static Edge of(String text, int from, int longest) {
            var to = Math.min(from + longest, text.length());
            return new Edge(text, from, to, SIGNS.in(text, from, to));
        }

        @Nullable
        Found find(int number) {
            if ((signs & (1L << number)) == 0) {
                return null;
            }
            var row = ROWS.get(number);
            var matcher = row.pattern().matcher(text).region(from, to);
            return (row.place() == Place.START ? matcher.lookingAt() : matcher.find())
                    ? new Found(row.kind(), name(row, matcher.toMatchResult()), matcher.toMatchResult())
                    : null;
        }
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
