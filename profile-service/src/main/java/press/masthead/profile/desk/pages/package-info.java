/// What every page of the desk shares: its frame, its style and script, and how it is written out.
@NullMarked
package press.masthead.profile.desk.pages;

import org.jspecify.annotations.NullMarked;
