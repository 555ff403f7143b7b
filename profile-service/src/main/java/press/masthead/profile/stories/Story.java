package press.masthead.profile.stories;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.masthead.model.ArticleId;

/// Articles that tell one story, the origin first: the primary source, else whom the others credit, else the one
/// published earliest; what credits others comes after what does not.
public record Story(List<Telling> members) {
    private static final int MOST_COMPARED = 50;

    public Story {
        members = ranked(members);
    }

    /// What an article is to its story.
    ///
    /// @param of which article it repeats, or the origin; empty for the origin itself
    /// @param similarity of the two texts, from 0 to 1; of the headlines and openings where a text is too
    /// short
    public record Role(Kind kind, String of, double similarity) {
        public enum Kind {
            ORIGIN,
            REPOST,
            SAME_STORY
        }
    }

    public Telling origin() {
        return members.getFirst();
    }

    /// What the member at a place is; a repost is named with what it resembles most of what ranks before it.
    public Role role(int place) {
        if (place == 0) {
            return new Role(Role.Kind.ORIGIN, "", 1);
        }
        var member = members.get(place);
        var before = members.subList(0, Math.min(place, MOST_COMPARED));
        var likest = before.stream()
                .max(Comparator.comparingDouble((Telling earlier) -> similarity(member, earlier)))
                .orElseThrow();
        var repost = !member.page().equals(likest.page())
                && !member.publisher().outlet().equals(likest.publisher().outlet())
                && member.likeness(likest).filter(Likeness::isRepost).isPresent();
        return repost
                ? new Role(Role.Kind.REPOST, likest.article().value(), similarity(member, likest))
                : new Role(Role.Kind.SAME_STORY, origin().article().value(), similarity(member, origin()));
    }

    /// The role of each member.
    public Map<ArticleId, Role> roles() {
        var roles = new HashMap<ArticleId, Role>();
        for (var place = 0; place < members.size(); place++) {
            roles.put(members.get(place).article(), role(place));
        }
        return roles;
    }

    private static double similarity(Telling one, Telling other) {
        return one.likeness(other)
                .map(Likeness::resemblance)
                .orElseGet(() -> one.page().equals(other.page())
                                || (!one.headline().isEmpty() && one.headline().equals(other.headline()))
                        ? 1.0
                        : one.wording().shared(other.wording()));
    }

    private static List<Telling> ranked(Collection<Telling> members) {
        return members.stream()
                .sorted(Comparator.comparing((Telling member) -> !member.primary())
                        .thenComparing(member -> !isCredited(member, members))
                        .thenComparing(Telling::copied)
                        .thenComparing(Telling::published)
                        .thenComparing(member -> member.article().value()))
                .toList();
    }

    private static boolean isCredited(Telling member, Collection<Telling> members) {
        return members.stream()
                .filter(other ->
                        !other.publisher().outlet().equals(member.publisher().outlet()))
                .flatMap(other -> other.credits().stream())
                .anyMatch(member.publisher().names()::contains);
    }
}
