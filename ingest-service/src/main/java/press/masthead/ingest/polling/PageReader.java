package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import press.masthead.ingest.fetching.Leave;
import press.masthead.model.Article;
import press.masthead.model.register.Feed;

/// Fetches and reads an article's page once; this takes as long as it takes.
@FunctionalInterface
public interface PageReader {
    /// How it ended.
    ///
    /// @param leave to follow each redirect
    PageAnswer read(Feed feed, Article article, Leave leave, Instant now);

    /// What the article's site wants between two requests, as far as that is known; it takes no time to tell.
    default Duration pause(Article article, Instant now) {
        return Duration.ZERO;
    }
}
