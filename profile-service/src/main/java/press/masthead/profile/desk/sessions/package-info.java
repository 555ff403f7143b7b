/// Who is signed in, and what every request must bring before the desk answers it.
@NullMarked
package press.masthead.profile.desk.sessions;

import org.jspecify.annotations.NullMarked;
