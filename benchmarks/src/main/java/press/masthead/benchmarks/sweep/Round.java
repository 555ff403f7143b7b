package press.masthead.benchmarks.sweep;

/// What the server does in a round, for each feed. Even feeds have an `ETag`, odd ones have none.
enum Round {
    ALL_CHANGED("changed"),
    NOT_MODIFIED("unchanged: 304"),
    SAME_BODY("unchanged: same body"),
    TENTH_CHANGED("one of ten changed");

    final String words;

    Round(String words) {
        this.words = words;
    }

    /// Whether the feed has something new in a round of this kind.
    boolean changes(int feed, int round) {
        return switch (this) {
            case ALL_CHANGED -> true;
            case NOT_MODIFIED, SAME_BODY -> false;
            // not by the feed's number alone, or only feeds with an ETag would change
            case TENTH_CHANGED -> (feed / 2 + round) % 10 == 0;
        };
    }

    /// Whether the feed is asked for in a round of this kind.
    boolean asks(int feed) {
        return switch (this) {
            case ALL_CHANGED -> feed / 2 % 10 == 0; // enough to tell, and half with an ETag
            case TENTH_CHANGED -> true;
            case NOT_MODIFIED -> feed % 2 == 0;
            case SAME_BODY -> feed % 2 == 1;
        };
    }
}
