/// How events, answers and files are written and read as JSON.
@NullMarked
package press.masthead.platform.json;

import org.jspecify.annotations.NullMarked;
