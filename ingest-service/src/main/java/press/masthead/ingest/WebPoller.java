package press.masthead.ingest;

import java.time.Instant;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Fetcher;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.polling.Poll;
import press.masthead.ingest.polling.Poller;
import press.masthead.model.register.Feed;

/// Polls by fetching and, where there is a new body, reading it.
record WebPoller(Fetcher fetcher) implements Poller {
    @Override
    public Poll poll(Feed feed, Validators known, Instant now) {
        return switch (fetcher.fetch(feed.url(), known, now)) {
            case Fetch.Changed _ -> new Poll.Unreadable("reading is not there yet");
            case Fetch.Bodiless nothing -> new Poll.NothingToRead(nothing);
        };
    }
}
