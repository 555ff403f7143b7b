package press.masthead.ingest.polling;

import java.time.Instant;
import press.masthead.model.FeedState.Pace;

/// When a feed is asked again, and why then.
///
/// @param reason in words
record Next(Instant at, Pace pace, String reason) {}
