/// Articles as the public may ask for them.
@NullMarked
package press.masthead.profile.api.articles;

import org.jspecify.annotations.NullMarked;
