package press.masthead.classify.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.masthead.model.Genre;

/// A table of regular expressions by which a text shows its genre, the first that holds wins. Each has signs of which
/// one stands in every text that it finds: looking for them is far cheaper.
final class Signs {
    private final Row[] rows;

    private Signs(Row[] rows) {
        this.rows = rows;
    }

    private record Row(Genre.Kind kind, List<String> signs, Pattern pattern) {
        boolean mayHold(String lower) {
            for (var sign : signs) {
                if (lower.contains(sign)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// What a text shows, and where.
    record Shown(Genre.Kind kind, MatchResult where) {}

    static Signs read(String resource) {
        return new Signs(Tables.read(resource).stream()
                .map(row -> new Row(
                        Genre.Kind.valueOf(row[0].replace('-', '_').toUpperCase(Locale.ROOT)),
                        List.of(row[1].toLowerCase(Locale.ROOT).split("\\|")),
                        Pattern.compile(row[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                .toArray(Row[]::new));
    }

    Optional<Shown> in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var row : rows) {
            if (row.mayHold(lower)) {
                var found = row.pattern().matcher(text);
                if (found.find()) {
                    return Optional.of(new Shown(row.kind(), found.toMatchResult()));
                }
            }
        }
        return Optional.empty();
    }
}
