package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit.Action;
import press.masthead.model.StoryDoubt;
import press.masthead.profile.reviews.Reviews;
import press.masthead.profile.stories.Kinship;
import press.masthead.profile.stories.Stories;
import press.masthead.profile.stories.Story;
import press.masthead.profile.stories.Telling;

/// What a list is not sure of: lines that may tell one story, and articles that may not belong below their line. Each
/// article is asked about once, beside what it is most like: of two lines the later, of a story what is not its line.
/// Where an editor said which story it is, or approved it, nobody is asked.
final class StoryDoubts {
    private static final int MOST = 3;
    private static final int MOST_COMPARED = 50;

    private final CompanySlug company;
    private final Map<ArticleId, Candidate> revised;
    private final EffectiveEdits edits;
    private final Map<ArticleId, Telling> tellings = new HashMap<>();

    /// By article, the origin of its story before the editors' word.
    private final Map<ArticleId, ArticleId> origins = new HashMap<>();

    /// By article, the one that its line shows.
    private final Map<ArticleId, ArticleId> lines = new HashMap<>();

    private final Map<ArticleId, Tie> apart = new HashMap<>();
    private final Map<ArticleId, Tie> together = new HashMap<>();

    /// What an article is most like.
    private record Tie(ArticleId other, double similarity, boolean firm) {
        static final Comparator<Tie> WEAKEST_FIRST = Comparator.comparing(Tie::firm)
                .thenComparingDouble(Tie::similarity)
                .thenComparing(tie -> tie.other.value());
        static final BinaryOperator<Tie> STRONGEST = BinaryOperator.maxBy(WEAKEST_FIRST);
    }

    /// @param machines the stories before the editors' word
    StoryDoubts(
            CompanySlug company, Map<ArticleId, Candidate> revised, EffectiveEdits edits, Collection<Story> machines) {
        this.company = company;
        this.revised = revised;
        this.edits = edits;
        for (var story : machines) {
            for (var telling : story.members()) {
                tellings.put(telling.article(), telling);
                origins.put(telling.article(), story.origin().article());
            }
        }
    }

    /// The same stories with what their lines leave to a person.
    ///
    /// @param kin those of all articles that may tell of one event
    List<Told> in(List<Told> told, List<Kinship> kin) {
        for (var story : told) {
            story.line()
                    .ifPresent(line -> story.places().forEach((article, place) -> {
                        if (place.kind() != Place.Kind.OUT) {
                            lines.put(article, line(line));
                        }
                    }));
        }
        kin.forEach(this::weigh);
        return told.stream().map(this::asked).toList();
    }

    private void weigh(Kinship kin) {
        var one = lines.get(kin.one().article());
        var other = lines.get(kin.other().article());
        if (one == null || other == null || isByAnEditor(kin, one.equals(other))) {
            return;
        }
        if (one.equals(other)) {
            together.merge(kin.one().article(), tie(kin.other(), kin), Tie.STRONGEST);
            together.merge(kin.other().article(), tie(kin.one(), kin), Tie.STRONGEST);
        } else if (isBefore(one, other)) {
            apart.merge(other, tie(telling(one), kin), Tie.STRONGEST);
        } else {
            apart.merge(one, tie(telling(other), kin), Tie.STRONGEST);
        }
    }

    /// Whether the list has the two apart, or as one, by an editor's word alone.
    private boolean isByAnEditor(Kinship kin, boolean areOne) {
        var machines = origin(kin.one()).equals(origin(kin.other()));
        return machines != areOne;
    }

    private ArticleId origin(Telling telling) {
        return requireNonNull(origins.get(telling.article()));
    }

    private static Tie tie(Telling other, Kinship kin) {
        return new Tie(other.article(), kin.similarity(), kin.firm());
    }

    private static ArticleId line(Line line) {
        return line.entry().article();
    }

    private Telling telling(ArticleId article) {
        return requireNonNull(tellings.get(article));
    }

    private boolean isBefore(ArticleId one, ArticleId other) {
        var order = telling(one).published().compareTo(telling(other).published());
        return order < 0 || (order == 0 && one.value().compareTo(other.value()) < 0);
    }

    private Told asked(Told told) {
        return told.line()
                .map(line -> told.places().keySet().stream()
                        .flatMap(article -> doubt(article, line, told).stream())
                        .limit(MOST)
                        .toList())
                .filter(doubts -> !doubts.isEmpty())
                .map(told::doubting)
                .orElse(told);
    }

    private Optional<StoryDoubt> doubt(ArticleId article, Line line, Told told) {
        if (isSettled(article)) {
            return Optional.empty();
        }
        if (article.equals(line(line))) {
            return Optional.ofNullable(apart.get(article)).map(tie -> doubt(article, tie, false));
        }
        return Optional.ofNullable(together.get(article))
                .filter(tie -> !tie.firm() && !hasItsLike(article, told))
                .map(tie -> doubt(article, tie, true));
    }

    private boolean isSettled(ArticleId article) {
        return edits.of(article).stream()
                .anyMatch(edit -> edit.action() instanceof Action.Approve
                        || edit.action() instanceof Action.Add
                        || edit.action() instanceof Action.Merge
                        || edit.action() instanceof Action.Split);
    }

    /// Whether the story holds its text or its headline elsewhere, which words need not show.
    private boolean hasItsLike(ArticleId article, Told told) {
        return told.places().keySet().stream()
                .filter(other -> !other.equals(article))
                .limit(MOST_COMPARED)
                .anyMatch(other -> Stories.areAlike(telling(article), telling(other)));
    }

    private StoryDoubt doubt(ArticleId article, Tie tie, boolean isOne) {
        var decision = requireNonNull(revised.get(article)).decision();
        return new StoryDoubt(Reviews.ofStory(decision, company), tie.other(), isOne, tie.similarity());
    }
}
