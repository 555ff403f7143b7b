package press.masthead.ingest.fetching;

import java.util.Optional;
import okhttp3.HttpUrl;

/// Leave to follow a redirect; whoever gives it may let it wait.
@FunctionalInterface
public interface Leave {
    Leave AT_ONCE = (_, _) -> Optional.empty();

    /// What the fetch ends with instead; empty once the redirect may be followed.
    Optional<Fetch.Bodiless> toFollow(HttpUrl from, HttpUrl to);
}
