/// Articles in, decisions out: facts, then policy, then companies.
@NullMarked
package press.masthead.classify;

import org.jspecify.annotations.NullMarked;
