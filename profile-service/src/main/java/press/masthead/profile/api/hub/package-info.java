/// Telling a WebSub hub which feeds became others.
@NullMarked
package press.masthead.profile.api.hub;

import org.jspecify.annotations.NullMarked;
