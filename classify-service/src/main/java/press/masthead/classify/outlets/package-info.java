/// Which outlet an article stands at.
@NullMarked
package press.masthead.classify.outlets;

import org.jspecify.annotations.NullMarked;
