/// The Securities and Exchange Commission's "latest filings" and "company" feeds: one article for one filing.
@NullMarked
package press.masthead.ingest.reading.edgar;

import org.jspecify.annotations.NullMarked;
