package press.masthead.profile.lists;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry.Correction;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;

/// What editors said of one article in all lists at once: that it is killed, what was corrected, and the lists that it
/// was added to.
record ArticleEdits(Optional<Killed> killed, List<Correction> corrections, List<CompanySlug> lists) {
    private static final int MOST_CORRECTIONS = 10;

    /// @param edits of any articles and lists
    static ArticleEdits of(ArticleId article, Collection<Edit> edits) {
        var holding = EffectiveEdits.of(edits).of(article);
        return new ArticleEdits(
                holding.stream()
                        .flatMap(edit -> Aspects.killing(edit).stream())
                        .findFirst()
                        .flatMap(ArticleEdits::killed),
                holding.stream()
                        .flatMap(ArticleEdits::correction)
                        .limit(MOST_CORRECTIONS)
                        .toList(),
                holding.stream()
                        .filter(edit -> edit.action() instanceof Action.Add)
                        .map(Edit::company)
                        .distinct()
                        .toList());
    }

    private static Optional<Killed> killed(Edit edit) {
        return edit.action() instanceof Action.Kill(String notice)
                ? Optional.of(new Killed(edit.article(), edit.at(), notice))
                : Optional.empty();
    }

    private static Stream<Correction> correction(Edit edit) {
        return edit.action() instanceof Action.Correct(String changed)
                ? Stream.of(new Correction(edit.at(), changed))
                : Stream.empty();
    }
}
