package press.masthead.model;

/// What of the company an article is about.
public enum MatchType {
    PRODUCT,
    PARENT,
    PEOPLE,
    TOPIC
}
