package press.masthead.model;

/// What editors decided on the articles of one outlet.
///
/// @param approved decisions to show one of them
/// @param refused decisions not to
public record Approvals(long approved, long refused) {
    public static final Approvals NONE = new Approvals(0, 0);

    private static final double MORE_OFTEN_THAN_NOT = 0.5;

    public Approvals with(boolean approval) {
        return approval ? new Approvals(approved + 1, refused) : new Approvals(approved, refused + 1);
    }

    /// Whether they approve more often than not, beyond chance.
    public boolean areMostly() {
        return Interval.of(approved, approved + refused).low() >= MORE_OFTEN_THAN_NOT;
    }
}
