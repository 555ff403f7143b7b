package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.StoryDoubt;
import press.masthead.model.Tier;
import press.masthead.model.register.Company;
import press.masthead.model.register.Registers;
import press.masthead.profile.stories.Kinship;
import press.masthead.profile.stories.Stories;
import press.masthead.profile.stories.Story;
import press.masthead.profile.stories.Telling;

/// A story as one company's list tells it: its line, if any of its articles stands, and the place of each.
///
/// @param line empty when none stands
/// @param places by article, in the story's order
record Told(Optional<Line> line, Map<ArticleId, Place> places) {
    /// The stories of these candidates.
    ///
    /// @param parts what is in two of them has nothing to do with each other, unless editors say so
    /// @param edits at least all of these candidates
    /// @param tells what one of them tells, as these edits revise it
    static List<Told> of(
            Company company,
            Collection<List<Candidate>> parts,
            Collection<Edit> edits,
            Function<Candidate, Telling> tells,
            Registers registers) {
        var effective = EffectiveEdits.of(edits.stream()
                .filter(edit -> edit.company().equals(company.slug()))
                .toList());
        var revised = new HashMap<ArticleId, Candidate>();
        var stories = new ArrayList<Story>();
        var kin = new ArrayList<Kinship>();
        var window = Duration.ofDays(registers.policy().storyWindowDays());
        for (var part : parts) {
            var tellings = new ArrayList<Telling>();
            for (var candidate : part) {
                candidate.revised(company.slug(), effective).ifPresent(as -> {
                    revised.put(as.article(), as);
                    tellings.add(tells.apply(as));
                });
            }
            var found = Stories.of(tellings, window);
            stories.addAll(found.told());
            kin.addAll(found.kin());
        }
        var told = Overlays.of(effective).over(stories).stream()
                .map(story -> told(story, company, revised, effective))
                .toList();
        return new StoryDoubts(company.slug(), revised, effective, stories).in(told, kin);
    }

    Told doubting(List<StoryDoubt> doubts) {
        return new Told(line.map(own -> own.doubting(doubts)), places);
    }

    private static Told told(Story story, Company company, Map<ArticleId, Candidate> revised, EffectiveEdits edits) {
        var roles = story.roles();
        var members = new ArrayList<Candidate>();
        var places = new LinkedHashMap<ArticleId, Place>();
        for (var telling : story.members()) {
            var candidate = requireNonNull(revised.get(telling.article()));
            var role = requireNonNull(roles.get(telling.article()));
            members.add(candidate);
            places.put(candidate.article(), place(candidate, role, company, revised, edits));
        }
        var standing = members.stream()
                .filter(member -> requireNonNull(places.get(member.article())).stands())
                .toList();
        if (standing.isEmpty()) {
            places.replaceAll((_, place) -> place.as(Place.Kind.OUT));
            return new Told(Optional.empty(), places);
        }
        var shown = standing.getFirst();
        places.computeIfPresent(shown.article(), (_, place) -> place.as(Place.Kind.LINE));
        var carriers = members.stream()
                .filter(member -> requireNonNull(places.get(member.article())).isCarried())
                .toList();
        return new Told(Optional.of(Line.of(shown, members, carriers, company, edits)), places);
    }

    private static Place place(
            Candidate candidate,
            Story.Role role,
            Company company,
            Map<ArticleId, Candidate> revised,
            EffectiveEdits edits) {
        var said = edits.latest(
                List.of(candidate.article()),
                edit -> Aspects.standing(edit).map(standing -> Map.entry(standing, edit)));
        var standing = said.map(Map.Entry::getKey).orElse(Aspects.Standing.AS_THE_MACHINE_SAYS);
        var listed = CoverageLists.isListed(candidate.decision(), company.slug());
        return switch (standing) {
            case LISTED -> new Place(Place.Kind.CARRIED, true, by(said), role);
            case UNLISTED -> new Place(Place.Kind.OUT, false, by(said), role);
            case AS_THE_MACHINE_SAYS -> {
                var demoted = listed && isDemoted(role, revised);
                yield new Place(
                        listed ? Place.Kind.CARRIED : Place.Kind.OUT,
                        listed && !demoted,
                        demoted ? Place.WIRE_REPOST : Place.why(candidate.decision(), listed),
                        role);
            }
        };
    }

    private static String by(Optional<Map.Entry<Aspects.Standing, Edit>> said) {
        return said.map(entry -> "edit " + entry.getValue().id()).orElse("");
    }

    /// A repost is not coverage, whatever its outlet may do; but an outlet that nobody knows takes no line away from
    /// one that is known.
    private static boolean isDemoted(Story.Role role, Map<ArticleId, Candidate> revised) {
        if (role.kind() != Story.Role.Kind.REPOST) {
            return false;
        }
        var repeated = revised.get(new ArticleId(role.of()));
        return repeated != null && repeated.decision().outlet().tier() != Tier.UNLISTED;
    }
}
