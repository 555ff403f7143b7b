package press.masthead.ingest.polling;

import press.masthead.model.FeedState;

/// All that is remembered of a feed.
record Remembered(FeedState state, FeedMemory memory) {}
