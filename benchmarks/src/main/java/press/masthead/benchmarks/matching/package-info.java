/// How fast companies are matched, beside a peer with the same names on the same texts.
@NullMarked
package press.masthead.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
