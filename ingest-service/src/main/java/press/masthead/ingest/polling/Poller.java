package press.masthead.ingest.polling;

import java.time.Instant;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.model.register.Feed;

/// Fetches and reads a feed once; this takes as long as it takes.
@FunctionalInterface
public interface Poller {
    Poll poll(Feed feed, Asked asked, Instant now);

    /// Reads what came without being asked for.
    default Poll read(Feed feed, Fetch.Changed came, Instant now) {
        return new Poll.Unreadable("nothing reads what is pushed");
    }
}
