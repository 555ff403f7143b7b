package press.masthead.classify.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.masthead.model.Genre;

/// A table of regular expressions by which a text shows its genre, the first that holds wins. Each has signs of which
/// one stands in every text that it finds: looking for all of them at once is far cheaper.
final class Signs {
    private final List<Row> rows;
    private final SignIndex signs;

    private Signs(List<Row> rows) {
        this.rows = rows;
        signs = SignIndex.inAnyCase(rows.stream().map(Row::signs).toList());
    }

    private record Row(Genre.Kind kind, List<String> signs, Pattern pattern) {}

    /// What a text shows, and where.
    record Shown(Genre.Kind kind, MatchResult where) {}

    static Signs read(String resource) {
        return new Signs(Tables.read(resource).stream()
                .map(row -> new Row(
                        Genre.Kind.valueOf(row[0].replace('-', '_').toUpperCase(Locale.ROOT)),
                        List.of(row[1].toLowerCase(Locale.ROOT).split("\\|")),
                        Pattern.compile(row[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                .toList());
    }

    /// What the text shows before the position `end`.
    Optional<Shown> in(String text, int end) {
        for (var left = signs.in(text, 0, end); left != 0; left &= left - 1) {
            var row = rows.get(Long.numberOfTrailingZeros(left));
            var found = row.pattern().matcher(text).region(0, end);
            if (found.find()) {
                return Optional.of(new Shown(row.kind(), found.toMatchResult()));
            }
        }
        return Optional.empty();
    }
}
