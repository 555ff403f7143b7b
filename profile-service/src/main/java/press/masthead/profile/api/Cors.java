package press.masthead.profile.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;

/// The API may be read from any site's page; it knows no cookies.
final class Cors {
    /// What every answer of the API says.
    static final Map<String, String> ALLOWED = Map.of(
            "Access-Control-Allow-Origin",
            "*",
            "Access-Control-Expose-Headers",
            "ETag, Link, Content-Location, Retry-After",
            "Cross-Origin-Resource-Policy",
            "cross-origin");

    private static final String A_DAY = "86400";

    private Cors() {}

    static void serve(RoutesConfig routes) {
        routes.before("/v1/*", Cors::allow);
    }

    private static void allow(Context context) {
        ALLOWED.forEach(context::header);
        if (context.method().equals(HandlerType.OPTIONS)) {
            context.header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            context.header("Access-Control-Allow-Headers", "Accept, If-None-Match, Last-Event-ID");
            context.header("Access-Control-Max-Age", A_DAY);
        }
    }
}
