/// RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0 and CDF, out of a lenient tree.
@NullMarked
package press.masthead.ingest.reading.xml;

import org.jspecify.annotations.NullMarked;
