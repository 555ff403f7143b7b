/// One HTTP request for a feed, within limits: conditional, redirects by hand, addresses checked where they are
/// connected.
@NullMarked
package press.masthead.ingest.fetching;

import org.jspecify.annotations.NullMarked;
