/// What editors do to an item, from a form to an edit on its topic, and the log of what was done. Whoever acts on what
/// another has changed meanwhile is told first.
@NullMarked
package press.masthead.profile.desk.actions;

import org.jspecify.annotations.NullMarked;
