package press.masthead.ingest.polling;

import press.masthead.model.Article;

/// An article as a document carries it, before it is known whether it is news.
///
/// @param article with revision 0
/// @param fingerprint changes exactly when the content does
public record FoundArticle(Article article, String fingerprint) {}
