package press.masthead.ingest.fetching;

import java.time.Instant;

/// Asks for a feed once.
@FunctionalInterface
public interface Fetcher {
    /// One request, with as many hops as its redirects take.
    ///
    /// @param now what a `Retry-After` in seconds counts from
    Fetch fetch(Asked asked, Instant now);

    default Fetch fetch(String url, Validators known, Instant now) {
        return fetch(new Asked(url, known, false), now);
    }
}
