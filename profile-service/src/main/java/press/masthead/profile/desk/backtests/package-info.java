/// A register change tried on all that was decided, from a page of the desk.
@NullMarked
package press.masthead.profile.desk.backtests;

import org.jspecify.annotations.NullMarked;
