package press.masthead.profile.desk.access;

import java.time.Instant;

/// A change of who may use the desk, or somebody who came, left or was turned away.
///
/// @param editor who made it, as an edit names who acted
/// @param name of the account or the token; empty where somebody gave a name that no account has
/// @param detail an account's role, a token's id with what it opens and its end, where somebody came from; never a
/// secret
public record AccessEvent(Instant at, String editor, Kind kind, String name, String detail) {
    /// Who acts with the commands of `./masthead`; no account has such a name.
    public static final String COMMAND_LINE = "command line";
    /// Who is turned away; no account has such a name either.
    public static final String STRANGER = "not signed in";

    public enum Kind {
        ACCOUNT_ADDED,
        ACCOUNT_CHANGED,
        ACCOUNT_REMOVED,
        TOKEN_MADE,
        TOKEN_REVOKED,
        SIGNED_IN,
        SIGNED_OUT,
        TURNED_AWAY
    }
}
