package press.masthead.profile.desk.access;

import java.time.Instant;

/// A change of who may use the desk.
///
/// @param editor who made it, as an edit names who acted
/// @param name of the account or the token
/// @param detail an account's role, a token's id with what it opens and its end; never a secret
public record AccessEvent(Instant at, String editor, Kind kind, String name, String detail) {
    /// Who acts with the commands of `./masthead`; no account has such a name.
    public static final String COMMAND_LINE = "command line";

    public enum Kind {
        ACCOUNT_ADDED,
        ACCOUNT_CHANGED,
        ACCOUNT_REMOVED,
        TOKEN_MADE,
        TOKEN_REVOKED
    }
}
