package press.masthead.ingest.polling;

import java.util.List;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;

/// How a poll of a feed ended: fetched, and read where there was something to read.
public sealed interface Poll {

    /// The articles of a document, in its order, none twice.
    record Read(Validators validators, List<FoundArticle> articles) implements Poll {
        public Read {
            articles = List.copyOf(articles);
        }
    }

    /// A body came, and it is no feed that can be read.
    record Unreadable(String cause) implements Poll {}

    record NothingToRead(Fetch.Bodiless fetch) implements Poll {}
}
