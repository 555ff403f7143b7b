package press.masthead.model;

/// The policy's answer for one use, mildest first.
public enum Verdict {
    ALLOW,
    REVIEW,
    DENY;

    public Verdict strictest(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
