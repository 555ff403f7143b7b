/// The review desk: where editors see what the machine decided and why, and correct it. It has a port of its own.
@NullMarked
package press.masthead.profile.desk;

import org.jspecify.annotations.NullMarked;
