package press.masthead.profile.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.function.Consumer;
import press.masthead.platform.http.Problem;
import press.masthead.profile.api.pages.Pages;
import press.masthead.profile.lists.ListView;

/// Everything that the public port serves: the API under `/v1`, the pages, and what both have in common.
public final class Api implements Consumer<JavalinConfig> {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final ListView lists;

    public Api(ListView lists) {
        this.lists = lists;
    }

    @Override
    public void accept(JavalinConfig config) {
        var routes = config.routes;
        routes.before(Api::common);
        routes.exception(ListView.Unavailable.class, Api::unavailable);
        new Companies(lists).serve(routes);
        new Decisions(lists).serve(routes);
        new Pages(lists).serve(routes);
    }

    private static void common(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("Vary", "Accept, Accept-Encoding");
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        if (context.path().startsWith("/v1/")) {
            context.header("Access-Control-Allow-Origin", "*");
            context.header("Access-Control-Expose-Headers", "ETag, Link, Content-Location, Retry-After");
        }
    }

    private static void unavailable(ListView.Unavailable cause, Context context) {
        context.header("Retry-After", "1");
        context.header("Cache-Control", "no-store");
        new Problem(503, "Not ready", String.valueOf(cause.getMessage())).answer(context);
    }
}
