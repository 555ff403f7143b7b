package press.masthead.ingest.fetching;

import java.time.Instant;

/// Asks for a web page once.
@FunctionalInterface
public interface PageFetcher {
    /// One request, with as many hops as its redirects take and `leave` is given for.
    Fetch fetchPage(Asked asked, Leave leave, Instant now);
}
