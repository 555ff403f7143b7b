/// The page of an article: bytes in, facts out. What a page says of itself is evidence, and nothing is followed.
@NullMarked
package press.masthead.ingest.reading.pages;

import org.jspecify.annotations.NullMarked;
