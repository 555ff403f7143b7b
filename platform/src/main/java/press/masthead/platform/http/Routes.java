package press.masthead.platform.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/// Routes that belong together.
public final class Routes {
    private Routes() {}

    /// A resource to be read: GET, HEAD with the same headers, and OPTIONS, which tells of these.
    public static void readable(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
        routes.options(path, context -> context.status(204).header("Allow", "GET, HEAD, OPTIONS"));
    }
}
