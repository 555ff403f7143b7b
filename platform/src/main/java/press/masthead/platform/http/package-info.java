/// The HTTP server that every service sets up in the same way.
@NullMarked
package press.masthead.platform.http;

import org.jspecify.annotations.NullMarked;
