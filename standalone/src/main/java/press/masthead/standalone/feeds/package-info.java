/// What operators see of the feeds, and change in their register.
@NullMarked
package press.masthead.standalone.feeds;

import org.jspecify.annotations.NullMarked;
