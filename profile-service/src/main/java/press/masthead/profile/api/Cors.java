package press.masthead.profile.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/// The API may be read from any site's page; it knows no cookies.
final class Cors {
    private static final String A_DAY = "86400";

    private Cors() {}

    static void serve(RoutesConfig routes) {
        routes.before("/v1/*", Cors::allow);
    }

    private static void allow(Context context) {
        context.header("Access-Control-Allow-Origin", "*");
        context.header("Access-Control-Expose-Headers", "ETag, Link, Content-Location, Retry-After");
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        if (context.method().equals(HandlerType.OPTIONS)) {
            context.header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            context.header("Access-Control-Allow-Headers", "Accept, If-None-Match, Last-Event-ID");
            context.header("Access-Control-Max-Age", A_DAY);
        }
    }
}
