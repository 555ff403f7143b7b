/// The whole of Masthead in one JVM, around an embedded broker.
@NullMarked
package press.masthead.standalone;

import org.jspecify.annotations.NullMarked;
