package press.masthead.profile.lists;

import java.util.HashSet;
import java.util.List;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.profile.stories.Overlay;

/// The editors' merges and splits that hold: a split undoes the merges of its article made before it.
final class Overlays {
    private Overlays() {}

    static Overlay of(EffectiveEdits edits) {
        var apart = new HashSet<ArticleId>();
        var together = new HashSet<Overlay.Pair>();
        for (var edit : edits.latestFirst()) {
            switch (edit.action()) {
                case Action.Split _ -> apart.add(edit.article());
                case Action.Merge(var with) -> {
                    if (!isSplitSince(edit, with, edits)) {
                        together.add(new Overlay.Pair(edit.article(), with));
                    }
                }
                case Action.Approve _,
                        Action.Remove _,
                        Action.Restore _,
                        Action.Add _,
                        Action.Retier _,
                        Action.Pin _,
                        Action.Unpin _,
                        Action.Rewrite _,
                        Action.Relabel _,
                        Action.Redate _,
                        Action.Correct _,
                        Action.Kill _,
                        Action.Note _,
                        Action.Undo _ -> {}
            }
        }
        return new Overlay(apart, together);
    }

    private static boolean isSplitSince(Edit merge, ArticleId with, EffectiveEdits edits) {
        return List.of(merge.article(), with).stream()
                .flatMap(article -> edits.of(article).stream())
                .anyMatch(edit ->
                        edit.action() instanceof Action.Split && EffectiveEdits.LATEST_FIRST.compare(edit, merge) < 0);
    }
}
