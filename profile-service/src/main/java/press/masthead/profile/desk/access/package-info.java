/// Who may use the desk, and a record of each change of that.
@NullMarked
package press.masthead.profile.desk.access;

import org.jspecify.annotations.NullMarked;
