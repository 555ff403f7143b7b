/// Which companies an article bears on, how surely and how much: one pass over its text, by one trie.
@NullMarked
package press.masthead.classify.matching;

import org.jspecify.annotations.NullMarked;
