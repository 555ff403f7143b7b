package press.masthead.profile.desk.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text cut at the places where evidence was found in it.
public final class Highlight {
    private static final Comparator<Mark> FIRST_AND_LONGEST = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    private Highlight() {}

    /// Evidence in a text, from `start` (inclusive) to `end` (exclusive).
    ///
    /// @param kind `alias`, `other`, `credit`, `genre`, `source` or `quarter`
    public record Mark(int start, int end, String kind, String note) {}

    /// A piece of text; `kind` and `note` are empty where it is no evidence.
    public record Piece(String text, String kind, String note) {}

    /// All of the text, in order. Of marks that overlap the first stays, and the longer of two that begin together;
    /// marks outside the text are passed over.
    public static List<Piece> pieces(String text, List<Mark> marks) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var mark : marks.stream().sorted(FIRST_AND_LONGEST).toList()) {
            if (mark.start() < at || mark.end() <= mark.start() || mark.end() > text.length()) {
                continue;
            }
            if (mark.start() > at) {
                pieces.add(new Piece(text.substring(at, mark.start()), "", ""));
            }
            pieces.add(new Piece(text.substring(mark.start(), mark.end()), mark.kind(), mark.note()));
            at = mark.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), "", ""));
        }
        return pieces;
    }
}
