/// What classify's topology costs beside one that judges nothing.
@NullMarked
package press.masthead.benchmarks.topology;

import org.jspecify.annotations.NullMarked;
