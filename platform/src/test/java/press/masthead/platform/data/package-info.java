/// Where tests find the real data that is not part of the project.
@NullMarked
package press.masthead.platform.data;

import org.jspecify.annotations.NullMarked;
