package press.masthead.ingest.websub;

import press.masthead.model.FeedId;

/// What a callback is for.
///
/// @param domain whose owner is told
/// @param number of the subscription
record Callback(String domain, FeedId feed, long number, String topic) {}
