/// Which article an entry is: entries of a document in, ids out, and what a feed's guids turned out to be worth. No
/// I/O, no clock.
@NullMarked
package press.masthead.ingest.reading.identity;

import org.jspecify.annotations.NullMarked;
