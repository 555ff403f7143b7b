/// What scripts bring instead of a session: tokens with scopes and an end, of which only digests are kept.
@NullMarked
package press.masthead.profile.desk.tokens;

import org.jspecify.annotations.NullMarked;
