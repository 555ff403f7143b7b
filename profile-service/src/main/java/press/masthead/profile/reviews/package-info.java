/// What a decision leaves to a person.
@NullMarked
package press.masthead.profile.reviews;

import org.jspecify.annotations.NullMarked;
