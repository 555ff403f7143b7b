/// What other projects' collections of feeds expect, asked of our reader.
@NullMarked
package press.masthead.ingest.reading.conformance;

import org.jspecify.annotations.NullMarked;
