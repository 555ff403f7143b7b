/// Names for bytes by what they are.
@NullMarked
package press.masthead.platform.digests;

import org.jspecify.annotations.NullMarked;
