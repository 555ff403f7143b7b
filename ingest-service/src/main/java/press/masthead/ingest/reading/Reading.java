package press.masthead.ingest.reading;

import java.util.List;

/// What came of reading a document.
public sealed interface Reading {
    record Read(FeedDocument document) implements Reading {}

    /// A web page or something else; `discoveredFeeds` are the feeds that its links name.
    record NotAFeed(String cause, List<String> discoveredFeeds) implements Reading {
        public NotAFeed {
            discoveredFeeds = List.copyOf(discoveredFeeds);
        }
    }

    record Unreadable(String cause) implements Reading {}
}
