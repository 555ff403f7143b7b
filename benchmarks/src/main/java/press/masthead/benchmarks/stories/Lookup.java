package press.masthead.benchmarks.stories;

import java.util.Collection;
import press.masthead.profile.stories.Telling;

/// Who may tell the same story as an article, by number.
interface Lookup {
    Collection<Integer> near(Telling telling);
}
