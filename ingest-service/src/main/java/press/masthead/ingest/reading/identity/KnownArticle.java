package press.masthead.ingest.reading.identity;

import press.masthead.model.ArticleId;

/// An article that a feed carried before.
///
/// @param keys those of the entry that it last was
public record KnownArticle(ArticleId id, EntryKeys keys) {}
