package press.masthead.classify.matching;

/// What a name does in its sentence.
enum Role {
    /// Acts, or is acted on.
    DIRECT,
    YARDSTICK,
    TOOL,
    IDIOM,
    /// One of a longer row.
    LISTED,
    /// Whom the sentence's subject has left, backs it or looks on.
    BYSTANDER
}
