package press.masthead.ingest.reading.identity;

import java.util.List;
import press.masthead.model.ArticleId;

/// Which articles the entries of a document are, in their order; two entries may be one article. All keys of an entry
/// lead to its article from now on.
///
/// @param habits with what this document showed
public record Identified(List<ArticleId> articles, GuidHabits habits) {
    public Identified {
        articles = List.copyOf(articles);
    }
}
