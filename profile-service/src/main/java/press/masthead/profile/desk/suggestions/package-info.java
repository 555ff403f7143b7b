/// What the registers may lack, from what editors decided at the desk.
@NullMarked
package press.masthead.profile.desk.suggestions;

import org.jspecify.annotations.NullMarked;
