package press.masthead.model;

import java.time.Instant;

/// Something about a feed that an operator should know, though polling goes on.
///
/// @param detail in words
public record FeedEvent(Instant at, Kind kind, String detail) {
    public enum Kind {
        /// So little of the last document was left that articles may have come and gone in between.
        GAP_SUSPECTED,
        /// It is asked at another URL from now on; the register's URL is an alias until an editor changes it.
        FEED_MOVED,
        /// The URL that it had moved to failed for long; the register's is asked again.
        FEED_MOVED_BACK,
        /// A document had more entries than are read.
        TRUNCATED,
        /// Articles left the document though older ones stayed.
        VANISHED,
        /// The server said that nothing had changed though something had; it is no longer asked for changes only.
        STUCK_VALIDATORS,
        /// Pages of its articles are not read; they stay as the feed tells them.
        PAGE_LEFT_OUT,
        /// Its server's certificate is not verified, as the register says.
        UNVERIFIED_TLS,
        /// Its server wants no request for longer than a month; it is asked monthly all the same.
        LONG_HOLD,
        /// 410: the server says that the feed has ended.
        ENDED,
        /// A feed that had ended answers again.
        RETURNED
    }
}
