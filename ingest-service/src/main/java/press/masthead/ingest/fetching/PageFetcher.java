package press.masthead.ingest.fetching;

import java.time.Instant;
import java.util.function.Predicate;
import okhttp3.HttpUrl;

/// Asks for a web page once.
@FunctionalInterface
public interface PageFetcher {
    /// One request, with as many hops as its redirects take and `mayFollow` allows.
    Fetch fetchPage(Asked asked, Predicate<HttpUrl> mayFollow, Instant now);
}
