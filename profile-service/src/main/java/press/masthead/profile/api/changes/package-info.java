/// What changes in the lists, told to whoever listens.
@NullMarked
package press.masthead.profile.api.changes;

import org.jspecify.annotations.NullMarked;
