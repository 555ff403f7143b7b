/// Changes of a register that an editor proposes from the desk: written, shown and downloaded, never applied here.
@NullMarked
package press.masthead.profile.desk.candidates;

import org.jspecify.annotations.NullMarked;
