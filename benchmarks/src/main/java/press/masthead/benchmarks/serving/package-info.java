/// Lists served over HTTP: how many a second, how soon after an edit, and how many of them.
@NullMarked
package press.masthead.benchmarks.serving;

import org.jspecify.annotations.NullMarked;
