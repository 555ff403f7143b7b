/// One item as an editor sees it: what the machine decided and why, with its evidence in the text.
@NullMarked
package press.masthead.profile.desk.items;

import org.jspecify.annotations.NullMarked;
