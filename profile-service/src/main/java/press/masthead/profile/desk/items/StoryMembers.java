package press.masthead.profile.desk.items;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.model.ArticleId;
import press.masthead.model.CoverageEntry;
import press.masthead.model.Decision;
import press.masthead.profile.lists.ListView;
import press.masthead.profile.stories.Story;
import press.masthead.profile.stories.Telling;

/// How alike the articles of a story are, and which lines an article that has none is most like.
final class StoryMembers {
    private static final int MOST_COMPARED = 20;
    private static final int MOST_TOLD = 3;

    /// Below it two texts have the words of their subject in common, and no more.
    private static final double WORTH_TELLING = 0.2;

    private final ListView lists;

    StoryMembers(ListView lists) {
        this.lists = lists;
    }

    /// All that tell the story of a line, the origin first; none where the line stands alone.
    List<StoryMember> of(CoverageEntry line) {
        var ids = Stream.concat(
                Stream.of(line.article()), line.alsoCarriedBy().stream().map(CoverageEntry.Carrier::article));
        var decisions = decisions(ids);
        return decisions.size() < 2 ? List.of() : members(decisions);
    }

    /// The lines whose texts are most like that of an article which stands in none.
    List<StoryMember> likest(Decision decision, List<CoverageEntry> lines) {
        return decisions(lines.stream().limit(MOST_COMPARED).map(CoverageEntry::article)).values().stream()
                .filter(other -> !other.article().id().equals(decision.article().id()))
                .map(other -> compared(other, decision))
                .filter(other -> other.role().similarity() >= WORTH_TELLING)
                .sorted(Comparator.comparingDouble(
                        (StoryMember other) -> -other.role().similarity()))
                .limit(MOST_TOLD)
                .toList();
    }

    private static StoryMember compared(Decision other, Decision decision) {
        var story = new Story(List.of(Telling.of(other), Telling.of(decision)));
        return member(other, story.role(1), decision.outlet().name());
    }

    private Map<ArticleId, Decision> decisions(Stream<ArticleId> ids) {
        return ids.flatMap(id -> lists.decision(id).stream())
                .collect(Collectors.toMap(decision -> decision.article().id(), Function.identity(), (one, _) -> one));
    }

    private static List<StoryMember> members(Map<ArticleId, Decision> decisions) {
        var story = new Story(decisions.values().stream().map(Telling::of).toList());
        var roles = story.roles();
        return story.members().stream()
                .map(telling -> {
                    var role = Objects.requireNonNull(roles.get(telling.article()));
                    var with = decisions.get(new ArticleId(role.of()));
                    return member(
                            Objects.requireNonNull(decisions.get(telling.article())),
                            role,
                            with == null ? "" : with.outlet().name());
                })
                .toList();
    }

    private static StoryMember member(Decision decision, Story.Role role, String with) {
        var article = decision.article();
        return new StoryMember(
                article.id(),
                decision.outlet().name(),
                article.headline(),
                decision.facts().language(),
                role,
                with);
    }
}
