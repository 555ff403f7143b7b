/// What can be read off an article alone. Extraction holds no judgement, and what cannot be told stays unknown.
@NullMarked
package press.masthead.classify.facts;

import org.jspecify.annotations.NullMarked;
