/// The profile service: the companies' lists made from decisions and edits, and kept ready to be read.
@NullMarked
package press.masthead.profile;

import org.jspecify.annotations.NullMarked;
