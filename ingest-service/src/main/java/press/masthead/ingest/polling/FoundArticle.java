package press.masthead.ingest.polling;

import press.masthead.ingest.reading.identity.EntryKeys;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;

/// An article as a document carries it, before it is known whether it is news.
///
/// @param article with revision 0; until it is identified its id is what its entry alone makes
/// @param keys what it can be known again by
/// @param fingerprint changes exactly when the content does
public record FoundArticle(Article article, EntryKeys keys, String fingerprint) {
    FoundArticle known(ArticleId id) {
        return new FoundArticle(article.withId(id), keys, fingerprint);
    }
}
