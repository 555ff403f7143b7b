package press.masthead.ingest.polling;

import java.time.Instant;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Leave;
import press.masthead.model.register.Feed;

/// Fetches and reads a feed once; this takes as long as it takes.
@FunctionalInterface
public interface Poller {
    /// How it ended.
    ///
    /// @param leave to follow each redirect
    Poll poll(Feed feed, Asked asked, Leave leave, Instant now);

    /// Reads what came without being asked for.
    default Poll read(Feed feed, Fetch.Changed came, Instant now) {
        return new Poll.Unreadable("nothing reads what is pushed");
    }
}
