package press.masthead.benchmarks.sweep;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.masthead.ingest.WebPoller;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.polling.Poll;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.register.Feed;

/// The poller of the ingest service: fetching, reading, identity.
final class Ours implements Contender {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final WebPoller poller;
    private final Map<Integer, Validators> known = new ConcurrentHashMap<>();

    Ours(int port) {
        poller = new WebPoller(new HttpFetcher("Masthead/1 (benchmark)", Set.of("127.0.0.1:" + port)));
    }

    @Override
    public String name() {
        return "masthead";
    }

    @Override
    public boolean poll(int number, String url) {
        var feed = new Feed(
                new FeedId("feed-" + number), url, new OutletId("benchmark"), Feed.Kind.RSS, 0, "", "", false, false);
        var asked = new Asked(url, known.getOrDefault(number, Validators.NONE), false);
        return switch (poller.poll(feed, asked, Leave.AT_ONCE, NOW)) {
            case Poll.Read read -> {
                known.put(number, read.answer().validators());
                yield !read.articles().isEmpty();
            }
            case Poll.NothingToRead(Fetch.Unchanged unchanged) -> {
                known.put(number, unchanged.validators());
                yield false;
            }
            case Poll.NothingToRead(var other) -> throw new IllegalStateException(other.toString());
            case Poll.Index _, Poll.Unreadable _ -> throw new IllegalStateException("no feed at " + url);
        };
    }
}
