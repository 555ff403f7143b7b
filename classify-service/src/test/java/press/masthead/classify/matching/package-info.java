/// Company matching: sentences and what they must be matched with.
@NullMarked
package press.masthead.classify.matching;

import org.jspecify.annotations.NullMarked;
