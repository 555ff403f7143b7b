/// Sitemaps as publishers keep them for Google News: articles of the last days, and indexes of such sitemaps.
@NullMarked
package press.masthead.ingest.reading.sitemap;

import org.jspecify.annotations.NullMarked;
