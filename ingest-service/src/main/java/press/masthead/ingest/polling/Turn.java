package press.masthead.ingest.polling;

import java.util.Comparator;
import press.masthead.model.FeedId;

/// What a domain is asked for next: a feed, or a page of one of its articles.
///
/// @param site the domain of pages that the owner of a feed elsewhere wants; empty for a feed, and for pages on its own
record Turn(FeedId feed, Kind kind, String site) {
    static final Comparator<Turn> ORDER = Comparator.comparing(
                    (Turn turn) -> turn.feed().value())
            .thenComparing(Turn::kind)
            .thenComparing(Turn::site);

    enum Kind {
        FEED,
        PAGE
    }

    static Turn feed(FeedId feed) {
        return new Turn(feed, Kind.FEED, "");
    }

    static Turn page(FeedId feed) {
        return new Turn(feed, Kind.PAGE, "");
    }

    static Turn errand(FeedId feed, String site) {
        return new Turn(feed, Kind.PAGE, site);
    }

    boolean isErrand() {
        return !site.isEmpty();
    }
}
