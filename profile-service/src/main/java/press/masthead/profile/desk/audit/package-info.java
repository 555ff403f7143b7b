/// What was done by whom, searched and written out.
@NullMarked
package press.masthead.profile.desk.audit;

import org.jspecify.annotations.NullMarked;
