/// Bytes as text, whatever their labels say.
@NullMarked
package press.masthead.ingest.reading.decoding;

import org.jspecify.annotations.NullMarked;
