package press.masthead.profile.desk.sessions;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/// The cookie that carries a session's token: for this host and its pages alone, out of scripts' reach.
///
/// @param https whether it is sent over TLS alone
public record SessionCookie(boolean https) {
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    Optional<String> token(Context context) {
        return Optional.ofNullable(context.cookie(name())).filter(token -> !token.isEmpty());
    }

    void give(Context context, String token) {
        context.cookie(cookie(token, UNTIL_THE_BROWSER_CLOSES));
    }

    void take(Context context) {
        context.cookie(cookie("", 0));
    }

    private Cookie cookie(String value, int maxAge) {
        return new Cookie(name(), value, "/", maxAge, https, true, null, SameSite.STRICT);
    }

    /// A browser takes the prefix as a promise: TLS, this host, the whole of it.
    private String name() {
        return https ? "__Host-desk" : "desk";
    }
}
