/// What every service needs to run: settings, the life of a Streams application, health.
@NullMarked
package press.masthead.platform.runtime;

import org.jspecify.annotations.NullMarked;
