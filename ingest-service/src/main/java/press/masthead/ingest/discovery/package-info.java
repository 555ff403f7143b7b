/// Which feeds a website has.
@NullMarked
package press.masthead.ingest.discovery;

import org.jspecify.annotations.NullMarked;
