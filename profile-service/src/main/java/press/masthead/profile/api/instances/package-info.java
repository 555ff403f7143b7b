/// Which instance answers what.
@NullMarked
package press.masthead.profile.api.instances;

import org.jspecify.annotations.NullMarked;
