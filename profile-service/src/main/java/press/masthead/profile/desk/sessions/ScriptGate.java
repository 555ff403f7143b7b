package press.masthead.profile.desk.sessions;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.time.InstantSource;
import java.util.Optional;
import press.masthead.profile.desk.tokens.ApiToken;
import press.masthead.profile.desk.tokens.Scope;
import press.masthead.profile.desk.tokens.TokenFile;

/// Admits scripts by `Authorization: Bearer` (RFC 6750), as far as the scopes of their tokens go. No cookie and no form
/// token count beside it: a browser sends none of this by itself.
final class ScriptGate {
    private static final String BEARER = "bearer ";

    private final TokenFile tokens;
    private final InstantSource clock;

    ScriptGate(TokenFile tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /// A token in an address is in logs and histories, and must be thought lost.
    static void noneInAddress(Context context) {
        var query = Optional.ofNullable(context.queryString()).orElse("");
        if (TokenFile.isIn(query) || TokenFile.isIn(context.path())) {
            throw new BadRequestResponse("A token has no place in an address. Revoke it and make another.");
        }
    }

    static boolean isScript(Context context) {
        return context.header("Authorization") != null;
    }

    Visitor admit(Context context, boolean reading) {
        var header = String.valueOf(context.header("Authorization"));
        var token = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.of(header.substring(BEARER.length()).strip(), clock.instant())
                : Optional.<ApiToken>empty();
        if (token.isEmpty()) {
            context.header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            throw new UnauthorizedResponse("No such token, or one that is over.");
        }
        var needed = Scope.needed(reading, context.path());
        if (needed.isEmpty()) {
            throw new ForbiddenResponse("No token opens this.");
        }
        if (!token.get().scopes().contains(needed.get())) {
            context.header(
                    "WWW-Authenticate",
                    "Bearer error=\"insufficient_scope\", scope=\"%s\""
                            .formatted(needed.get().word()));
            throw new ForbiddenResponse(
                    "The token lacks the scope %s.".formatted(needed.get().word()));
        }
        return Visitor.of(token.get());
    }
}
