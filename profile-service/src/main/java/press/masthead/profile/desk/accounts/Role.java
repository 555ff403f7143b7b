package press.masthead.profile.desk.accounts;

/// What an account may do; each may what those before it may.
public enum Role {
    VIEWER,
    EDITOR,
    OPERATOR;

    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
