package press.masthead.profile.lists;

import java.util.Optional;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;

/// What an edit says of one aspect of a line; of each aspect the latest edit holds.
final class Aspects {
    private Aspects() {}

    /// Whether the article stands in the list, whatever the machine says.
    static Optional<Boolean> standing(Edit edit) {
        return switch (edit.action()) {
            case Action.Approve _ -> Optional.of(true);
            case Action.Remove _ -> Optional.of(false);
            case Action.Pin _, Action.Unpin _, Action.Rewrite _, Action.Relabel _, Action.Undo _ -> Optional.empty();
        };
    }

    static Optional<Action.Rewrite> wording(Edit edit) {
        return edit.action() instanceof Action.Rewrite rewrite ? Optional.of(rewrite) : Optional.empty();
    }

    static Optional<String> label(Edit edit) {
        return edit.action() instanceof Action.Relabel(String label) ? Optional.of(label) : Optional.empty();
    }

    /// The edit that last pinned the line or let it go.
    static Optional<Edit> pinning(Edit edit) {
        return edit.action() instanceof Action.Pin || edit.action() instanceof Action.Unpin
                ? Optional.of(edit)
                : Optional.empty();
    }
}
