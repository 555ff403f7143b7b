/// A local HTTP server that serves sample feeds as living ones.
@NullMarked
package press.masthead.standalone.newsstand;

import org.jspecify.annotations.NullMarked;
