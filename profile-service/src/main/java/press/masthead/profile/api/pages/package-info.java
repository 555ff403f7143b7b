/// The pages that people read, rendered on the server.
@NullMarked
package press.masthead.profile.api.pages;

import org.jspecify.annotations.NullMarked;
