package press.masthead.ingest.polling;

import java.util.List;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.reading.Rhythm;

/// How a poll of a feed ended: fetched, and read where there was something to read.
public sealed interface Poll {

    /// The articles of a document, in its order, none twice.
    ///
    /// @param cut how the document was cut short to what is read at most; empty when it was not
    record Read(Answer answer, List<FoundArticle> articles, Rhythm rhythm, String cut) implements Poll {
        public Read {
            articles = List.copyOf(articles);
        }
    }

    /// A body came, and it is no feed that can be read.
    record Unreadable(String cause) implements Poll {}

    record NothingToRead(Fetch.Bodiless fetch) implements Poll {}
}
