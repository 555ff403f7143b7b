package press.masthead.profile.desk.accounts;

/// Somebody who may sign in.
///
/// @param password its hash, as [PasswordHash] writes it
/// @param loopbackOnly whether it may sign in from this machine alone
public record Account(String name, Role role, String password, boolean loopbackOnly) {
    private static final int MOST_NAME = 40;

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "'%s' is no account's name; take up to %d letters, digits and .-_@".formatted(name, MOST_NAME));
        }
    }

    public static boolean isName(String name) {
        return name.matches("[\\p{L}\\p{N}._@-]{1," + MOST_NAME + "}");
    }
}
