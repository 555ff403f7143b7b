package press.masthead.profile.desk.tokens;

import static java.time.temporal.ChronoUnit.SECONDS;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import press.masthead.profile.desk.accounts.Account;

/// A script's leave to use the desk, as it is kept.
///
/// @param id names it; no secret
/// @param name what the script is called; its edits are signed `token:name`
/// @param digest of the whole token, which is random and long enough to need no slow hash
/// @param madeBy the operator, or `command line`
public record ApiToken(
        String id, String name, List<Scope> scopes, String digest, String madeBy, Instant made, Instant expires) {
    public static final int MOST_DAYS = 366;
    public static final int USUAL_DAYS = 90;

    public ApiToken {
        scopes = List.copyOf(scopes);
        if (!Account.isName(name)) {
            throw new IllegalArgumentException("'%s' is no token's name".formatted(name));
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a token without a scope opens nothing");
        }
        if (expires.isAfter(made.plus(Duration.ofDays(MOST_DAYS)))) {
            throw new IllegalArgumentException("a token ends after %d days at the latest".formatted(MOST_DAYS));
        }
    }

    boolean isOver(Instant now) {
        return !expires.isAfter(now);
    }

    /// Its id, what it opens and when it ends, for the audit.
    String told() {
        return "%s, %s, until %s"
                .formatted(id, scopes.stream().map(Scope::word).collect(joining(" ")), expires.truncatedTo(SECONDS));
    }

    /// Who its edits say that they are of; no account has such a name.
    public String editor() {
        return "token:" + name;
    }
}
