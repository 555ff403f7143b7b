package press.masthead.profile.stories;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import press.masthead.model.Decision;
import press.masthead.profile.Sample;

/// The stories that articles tell within two weeks, and in short: the ids of each, from the origin on.
final class ToldStories {
    private ToldStories() {}

    static List<Story> of(Collection<Decision> decisions) {
        return Stories.of(decisions.stream().map(Telling::of).toList(), Duration.ofDays(14))
                .told();
    }

    static List<String> told(Sample... samples) {
        return told(Arrays.stream(samples).map(Sample::decided).toList());
    }

    static List<String> told(Collection<Decision> decisions) {
        return of(decisions).stream()
                .map(story -> String.join(
                        " ",
                        story.members().stream()
                                .map(member -> member.article().value())
                                .toList()))
                .sorted()
                .toList();
    }
}
