/// Measurements, each a `main` that prints medians; timed figures are asserted nowhere.
@NullMarked
package press.masthead.benchmarks;

import org.jspecify.annotations.NullMarked;
