/// Bytes of a feed in, its entries out: read everything, trust nothing, lose nothing. No I/O, no clock.
@NullMarked
package press.masthead.ingest.reading;

import org.jspecify.annotations.NullMarked;
