package press.masthead.ingest.polling;

import java.util.Comparator;
import press.masthead.model.FeedId;

/// What a domain is asked for next: a feed, or a page of one of its articles.
record Turn(FeedId feed, Kind kind) {
    static final Comparator<Turn> ORDER =
            Comparator.comparing((Turn turn) -> turn.feed().value()).thenComparing(Turn::kind);

    enum Kind {
        FEED,
        PAGE
    }

    static Turn feed(FeedId feed) {
        return new Turn(feed, Kind.FEED);
    }

    static Turn page(FeedId feed) {
        return new Turn(feed, Kind.PAGE);
    }
}
