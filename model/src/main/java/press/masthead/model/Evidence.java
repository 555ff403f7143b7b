package press.masthead.model;

/// Where a fact was found: `start` (inclusive) to `end` (exclusive), in UTF-16 units of the field as the article
/// carries it, and the text found there.
public record Evidence(ArticleField field, int start, int end, String text) {}
