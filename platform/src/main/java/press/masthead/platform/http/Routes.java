package press.masthead.platform.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/// Routes that belong together.
public final class Routes {
    private Routes() {}

    /// A resource to be read: GET, and HEAD with the same headers.
    public static void readable(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
