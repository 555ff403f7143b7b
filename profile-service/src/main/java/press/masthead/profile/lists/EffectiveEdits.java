package press.masthead.profile.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;
import press.masthead.model.EditId;

/// The edits that hold: each counted once, none that was undone, latest first.
public final class EffectiveEdits {
    /// Of two edits the later one holds, and of two at one instant the one with the greater id.
    static final Comparator<Edit> LATEST_FIRST = Comparator.comparing(Edit::at)
            .thenComparing(edit -> edit.id().value())
            .reversed();

    /// Two edits under one id are one edit; should they differ, this one counts, whichever came first.
    private static final Comparator<Edit> SAME_ID =
            Comparator.comparing(Edit::at).thenComparing(Edit::toString);

    private final Map<ArticleId, List<Edit>> byArticle;

    private EffectiveEdits(Map<ArticleId, List<Edit>> byArticle) {
        this.byArticle = byArticle;
    }

    public static EffectiveEdits of(Collection<Edit> edits) {
        var once = new HashMap<EditId, Edit>();
        edits.forEach(edit -> once.merge(edit.id(), edit, EffectiveEdits::same));
        var undone = new HashSet<Undone>();
        return new EffectiveEdits(once.values().stream()
                .sorted(LATEST_FIRST)
                .filter(edit -> holds(edit, undone))
                .collect(Collectors.groupingBy(Edit::article)));
    }

    static Edit same(Edit one, Edit other) {
        return SAME_ID.compare(one, other) <= 0 ? one : other;
    }

    /// All that hold of any article, latest first.
    public List<Edit> latestFirst() {
        return byArticle.values().stream()
                .flatMap(List::stream)
                .sorted(LATEST_FIRST)
                .toList();
    }

    /// All that hold of this article, latest first.
    List<Edit> of(ArticleId article) {
        return byArticle.getOrDefault(article, List.of());
    }

    /// What of these articles' edits `aspect` knows, from the latest edit that it knows anything of.
    <T> Optional<T> latest(Collection<ArticleId> articles, Function<Edit, Optional<T>> aspect) {
        return articles.stream()
                .flatMap(article -> of(article).stream())
                .sorted(LATEST_FIRST)
                .flatMap(edit -> aspect.apply(edit).stream())
                .findFirst();
    }

    /// Told latest first, an undo is met before what it undoes, so that the undo of an undo is too.
    private static boolean holds(Edit edit, Set<Undone> undone) {
        if (undone.contains(new Undone(edit.company(), edit.article(), edit.id()))) {
            return false;
        }
        if (edit.action() instanceof Edit.Action.Undo(EditId target)) {
            undone.add(new Undone(edit.company(), edit.article(), target));
        }
        return true;
    }

    /// An undo reaches edits of its own article in its own list only.
    private record Undone(CompanySlug company, ArticleId article, EditId edit) {}
}
