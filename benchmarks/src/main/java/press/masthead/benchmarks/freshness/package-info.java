/// From a feed's change to the list that a reader is served.
@NullMarked
package press.masthead.benchmarks.freshness;

import org.jspecify.annotations.NullMarked;
