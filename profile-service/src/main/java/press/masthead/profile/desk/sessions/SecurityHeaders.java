package press.masthead.profile.desk.sessions;

import io.javalin.http.Context;

/// What keeps other sites, frames and foreign script away from the desk's pages.
public final class SecurityHeaders {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private SecurityHeaders() {}

    public static void add(Context context, boolean https) {
        context.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        context.header("X-Frame-Options", "DENY");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Cache-Control", "no-store");
        if (https) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
