package press.masthead.profile.api.reference;

import java.util.ArrayList;
import java.util.List;

/// A description, in which what stands between backticks is code.
public record Prose(List<Piece> pieces) {
    public Prose {
        pieces = List.copyOf(pieces);
    }

    static Prose of(String text) {
        var pieces = new ArrayList<Piece>();
        var code = false;
        for (var part : text.split("`", -1)) {
            pieces.add(new Piece(part, code));
            code = !code;
        }
        return new Prose(pieces);
    }

    /// A stretch of it.
    public record Piece(String text, boolean code) {}
}
