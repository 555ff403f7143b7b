/// What a list looks like on the wire: bytes in a media type, made from one model.
@NullMarked
package press.masthead.profile.api.representations;

import org.jspecify.annotations.NullMarked;
