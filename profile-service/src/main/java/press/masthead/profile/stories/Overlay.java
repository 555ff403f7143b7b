package press.masthead.profile.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.masthead.model.ArticleId;

/// What editors say of stories, over what the machine found: which articles stand apart, and which belong together.
///
/// @param apart each tells a story of its own, but for what it is put together with
/// @param together pairs that tell one story, with all that tell either's
public record Overlay(Set<ArticleId> apart, Set<Pair> together) {
    public static final Overlay NONE = new Overlay(Set.of(), Set.of());

    public Overlay {
        apart = Set.copyOf(apart);
        together = Set.copyOf(together);
    }

    public record Pair(ArticleId one, ArticleId other) {}

    /// The stories with the editors' word over them, in no particular order.
    public List<Story> over(Collection<Story> machines) {
        var stories = new HashMap<ArticleId, Story>();
        for (var story : machines) {
            parts(story).forEach(part -> part.members().forEach(member -> stories.put(member.article(), part)));
        }
        for (var pair : together) {
            var one = stories.get(pair.one());
            var other = stories.get(pair.other());
            if (one != null && other != null && !one.equals(other)) {
                var joined = joined(one, other);
                joined.members().forEach(member -> stories.put(member.article(), joined));
            }
        }
        return List.copyOf(byOrigin(stories.values()).values());
    }

    private List<Story> parts(Story story) {
        var rest = story.members().stream()
                .filter(member -> !apart.contains(member.article()))
                .toList();
        var parts = new ArrayList<Story>();
        story.members().stream()
                .filter(member -> apart.contains(member.article()))
                .forEach(member -> parts.add(new Story(List.of(member))));
        if (!rest.isEmpty()) {
            parts.add(rest.size() == story.members().size() ? story : new Story(rest));
        }
        return parts;
    }

    private static Story joined(Story one, Story other) {
        var members = new ArrayList<>(one.members());
        members.addAll(other.members());
        return new Story(members);
    }

    private static Map<ArticleId, Story> byOrigin(Collection<Story> stories) {
        var once = new LinkedHashMap<ArticleId, Story>();
        stories.forEach(story -> once.put(story.origin().article(), story));
        return once;
    }
}
