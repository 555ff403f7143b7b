package press.masthead.profile.lists;

import java.util.Optional;
import press.masthead.model.Dating;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;

/// What an edit says of one aspect of an article or a line; of each aspect the latest edit holds.
final class Aspects {
    private Aspects() {}

    /// Who says whether an article stands in a list.
    enum Standing {
        LISTED,
        UNLISTED,
        AS_THE_MACHINE_SAYS
    }

    static Optional<Standing> standing(Edit edit) {
        return switch (edit.action()) {
            case Action.Approve _, Action.Add _ -> Optional.of(Standing.LISTED);
            case Action.Remove _ -> Optional.of(Standing.UNLISTED);
            case Action.Restore _ -> Optional.of(Standing.AS_THE_MACHINE_SAYS);
            case Action.Pin _,
                    Action.Unpin _,
                    Action.Rewrite _,
                    Action.Relabel _,
                    Action.Redate _,
                    Action.Retier _,
                    Action.Merge _,
                    Action.Split _,
                    Action.Correct _,
                    Action.Kill _,
                    Action.Note _,
                    Action.Undo _ -> Optional.empty();
        };
    }

    static Optional<MatchType> added(Edit edit) {
        return edit.action() instanceof Action.Add(MatchType type) ? Optional.of(type) : Optional.empty();
    }

    static Optional<Tier> tier(Edit edit) {
        return edit.action() instanceof Action.Retier(Tier tier) ? Optional.of(tier) : Optional.empty();
    }

    static Optional<Dating> published(Edit edit) {
        return edit.action() instanceof Action.Redate(Dating published) ? Optional.of(published) : Optional.empty();
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

    /// The edit that last killed the article or gave it back.
    static Optional<Edit> killing(Edit edit) {
        return edit.action() instanceof Action.Kill || edit.action() instanceof Action.Restore
                ? Optional.of(edit)
                : Optional.empty();
    }

    /// Whether it is kept with the article too: what it says, or undoes, may hold in all lists, or decides on whether
    /// the article stands in one, which whoever asks for the article is told.
    static boolean isOfTheArticle(Edit edit) {
        return switch (edit.action()) {
            case Action.Kill _,
                    Action.Restore _,
                    Action.Correct _,
                    Action.Add _,
                    Action.Approve _,
                    Action.Remove _,
                    Action.Undo _ -> true;
            case Action.Pin _,
                    Action.Unpin _,
                    Action.Rewrite _,
                    Action.Relabel _,
                    Action.Redate _,
                    Action.Retier _,
                    Action.Merge _,
                    Action.Split _,
                    Action.Note _ -> false;
        };
    }
}
