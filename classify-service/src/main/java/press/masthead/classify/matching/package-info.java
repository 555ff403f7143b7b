/// Which companies an article bears on, how surely and how much: one pass of one automaton over its text.
@NullMarked
package press.masthead.classify.matching;

import org.jspecify.annotations.NullMarked;
