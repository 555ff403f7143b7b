/// Text made comparable: case, width, script variants and punctuation folded, with the way back to the original.
@NullMarked
package press.masthead.classify.matching.text;

import org.jspecify.annotations.NullMarked;
