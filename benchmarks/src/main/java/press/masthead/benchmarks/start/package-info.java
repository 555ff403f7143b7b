/// How long the demo takes to start, and what it holds in memory.
@NullMarked
package press.masthead.benchmarks.start;

import org.jspecify.annotations.NullMarked;
