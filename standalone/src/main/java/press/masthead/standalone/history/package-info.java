/// What the topics hold, read from their beginning for a command.
@NullMarked
package press.masthead.standalone.history;

import org.jspecify.annotations.NullMarked;
