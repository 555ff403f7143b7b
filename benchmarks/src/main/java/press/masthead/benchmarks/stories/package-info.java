/// What it costs to find the articles of one story among very many.
@NullMarked
package press.masthead.benchmarks.stories;

import org.jspecify.annotations.NullMarked;
