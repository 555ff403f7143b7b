/// What is taken out of a document's text before a parser sees it.
@NullMarked
package press.masthead.ingest.reading.cleaning;

import org.jspecify.annotations.NullMarked;
