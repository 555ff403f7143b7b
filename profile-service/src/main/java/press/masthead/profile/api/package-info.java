/// The public HTTP API and pages over the lists.
@NullMarked
package press.masthead.profile.api;

import org.jspecify.annotations.NullMarked;
