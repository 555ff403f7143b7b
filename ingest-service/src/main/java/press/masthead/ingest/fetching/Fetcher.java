package press.masthead.ingest.fetching;

import java.time.Instant;

/// Asks for a feed once.
@FunctionalInterface
public interface Fetcher {
    /// One request, with as many hops as its redirects take.
    ///
    /// @param leave to follow each redirect
    /// @param now what a `Retry-After` in seconds counts from
    Fetch fetch(Asked asked, Leave leave, Instant now);

    /// Redirects are followed at once.
    default Fetch fetch(Asked asked, Instant now) {
        return fetch(asked, Leave.AT_ONCE, now);
    }

    default Fetch fetch(String url, Validators known, Instant now) {
        return fetch(new Asked(url, known, false), now);
    }
}
