/// Records of the desk that lie in files of their own.
@NullMarked
package press.masthead.profile.desk.files;

import org.jspecify.annotations.NullMarked;
