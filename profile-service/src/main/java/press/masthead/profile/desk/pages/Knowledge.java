package press.masthead.profile.desk.pages;

/// What a page may be missing.
public enum Knowledge {
    CURRENT,
    /// The lists are still being read; edits and questions are all there.
    COMING,
    /// The broker has not answered for a while.
    OLD
}
