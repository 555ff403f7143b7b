/// The API's description: OpenAPI for machines, a page for readers.
@NullMarked
package press.masthead.profile.api.reference;

import org.jspecify.annotations.NullMarked;
