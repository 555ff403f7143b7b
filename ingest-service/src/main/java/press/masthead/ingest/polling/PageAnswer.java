package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.Optional;
import press.masthead.ingest.reading.pages.ArticlePage;

/// How a request for an article's page ended.
public sealed interface PageAnswer {

    record Read(ArticlePage page) implements PageAnswer {}

    /// Its site was asked for its rules; the page is asked for next.
    record RulesRead() implements PageAnswer {}

    /// A page that will not be had, or must not be.
    record Lost(String cause) implements PageAnswer {}

    /// A page that may be had later.
    ///
    /// @param url that failed
    /// @param retryAfter when the server allows the next request, where it says so
    record Failed(String cause, String url, Optional<Instant> retryAfter) implements PageAnswer {}
}
