package press.masthead.model;

/// The answer to a question that may have none. Unknown is not false.
public enum Signal {
    TRUE,
    FALSE,
    UNKNOWN
}
