/// The ingest service: feeds in, articles out.
@NullMarked
package press.masthead.ingest;

import org.jspecify.annotations.NullMarked;
