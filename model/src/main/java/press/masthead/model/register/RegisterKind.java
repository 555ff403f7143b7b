package press.masthead.model.register;

/// The four registers.
public enum RegisterKind {
    FEEDS,
    OUTLETS,
    COMPANIES,
    POLICY
}
