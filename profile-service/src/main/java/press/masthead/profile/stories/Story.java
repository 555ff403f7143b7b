package press.masthead.profile.stories;

import java.util.Comparator;
import java.util.List;
import press.masthead.model.Decision;
import press.masthead.model.Tier;

/// Articles that tell one story, the origin first: the primary source, else the one published earliest.
public record Story(List<Decision> members) {
    private static final Comparator<Decision> ORIGIN_FIRST = Comparator.comparing(
                    (Decision decision) -> decision.outlet().tier() != Tier.PRIMARY)
            .thenComparing(decision -> Published.of(decision.article().published()))
            .thenComparing(decision -> decision.article().id().value());

    public Story {
        members = members.stream().sorted(ORIGIN_FIRST).toList();
    }

    public Decision origin() {
        return members.getFirst();
    }
}
