/// The topics that the services meet in: their names, keys, values and settings stand here and nowhere else.
@NullMarked
package press.masthead.platform.topics;

import org.jspecify.annotations.NullMarked;
