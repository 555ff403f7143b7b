package press.masthead.profile.desk.sessions;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/// A cookie that carries a secret: for this host alone, out of scripts' reach.
///
/// @param https whether it is sent over TLS alone
/// @param site which pages' requests bring it along
/// @param seconds how long a browser keeps it; -1 until it closes
public record DeskCookie(String name, boolean https, SameSite site, int seconds) {
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    /// Holds a session's token; another site's link does not bring it.
    public static DeskCookie session(boolean https) {
        return new DeskCookie("desk", https, SameSite.STRICT, UNTIL_THE_BROWSER_CLOSES);
    }

    /// Holds what a browser must still know when a provider sends it back.
    public static DeskCookie signIn(boolean https, Duration kept) {
        return new DeskCookie("desk-sign-in", https, SameSite.LAX, (int) kept.toSeconds());
    }

    public Optional<String> value(Context context) {
        return Optional.ofNullable(context.cookie(sent())).filter(value -> !value.isEmpty());
    }

    public void give(Context context, String value) {
        context.cookie(cookie(value, seconds));
    }

    public void take(Context context) {
        context.cookie(cookie("", 0));
    }

    private Cookie cookie(String value, int maxAge) {
        return new Cookie(sent(), value, "/", maxAge, https, true, null, site);
    }

    /// A browser takes the prefix as a promise: TLS, this host, the whole of it.
    private String sent() {
        return https ? "__Host-" + name : name;
    }
}
