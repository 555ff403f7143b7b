package press.masthead.standalone.feeds;

import org.jspecify.annotations.Nullable;
import press.masthead.model.FeedState;
import press.masthead.model.register.Feed;

/// A feed of a running masthead, with what its last poll left; none before the first.
public record KnownFeed(Feed feed, @Nullable FeedState state) {}
