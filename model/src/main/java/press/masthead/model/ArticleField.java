package press.masthead.model;

/// A text of an article that evidence can point into.
public enum ArticleField {
    HEADLINE,
    SUMMARY,
    BODY,
    BYLINE,
    URL,
    CATEGORY
}
