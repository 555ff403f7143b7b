/// What polling many feeds costs, measured beside a plain loop of OkHttp and ROME.
@NullMarked
package press.masthead.benchmarks.sweep;

import org.jspecify.annotations.NullMarked;
