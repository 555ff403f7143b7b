/// Articles that tell one story, and which of them is its origin.
@NullMarked
package press.masthead.profile.stories;

import org.jspecify.annotations.NullMarked;
