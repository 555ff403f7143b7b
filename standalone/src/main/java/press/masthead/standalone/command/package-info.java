/// The `./masthead` command.
@NullMarked
package press.masthead.standalone.command;

import org.jspecify.annotations.NullMarked;
