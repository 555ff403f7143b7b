/// Lists of feeds as other readers write and read them: OPML 1.0 and 2.0 (opml.org/spec2.opml).
@NullMarked
package press.masthead.ingest.opml;

import org.jspecify.annotations.NullMarked;
