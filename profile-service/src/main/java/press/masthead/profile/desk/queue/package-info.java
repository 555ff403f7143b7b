/// What waits for a person: why, in which order, and how much of it there is.
@NullMarked
package press.masthead.profile.desk.queue;

import org.jspecify.annotations.NullMarked;
