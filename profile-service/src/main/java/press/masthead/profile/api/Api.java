package press.masthead.profile.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import press.masthead.platform.http.Problem;
import press.masthead.profile.api.changes.ChangeLog;
import press.masthead.profile.api.changes.ChangeStream;
import press.masthead.profile.api.instances.Relay;
import press.masthead.profile.api.instances.Views;
import press.masthead.profile.api.pages.Pages;
import press.masthead.profile.api.reference.Reference;
import press.masthead.profile.api.representations.PreparedLists;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.lists.ListView;

/// Everything that the public port serves: the API under `/v1`, the pages, and what both have in common.
public final class Api implements Consumer<JavalinConfig> {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /// What every answer of the public port says.
    static final Map<String, String> COMMON = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'",
            "Vary",
            "Accept, Accept-Encoding");

    private final Views views;
    private final Relay relay = new Relay();
    private final PreparedLists prepared;
    private final ChangeLog log;
    private final Site site;
    private final Duration heartbeat;

    public Api(Views views, PreparedLists prepared, ChangeLog log, Site site) {
        this(views, prepared, log, site, HEARTBEAT);
    }

    Api(Views views, PreparedLists prepared, ChangeLog log, Site site, Duration heartbeat) {
        this.views = views;
        this.prepared = prepared;
        this.log = log;
        this.site = site;
        this.heartbeat = heartbeat;
    }

    @Override
    public void accept(JavalinConfig config) {
        var routes = config.routes;
        routes.before(context -> COMMON.forEach(context::header));
        routes.exception(ListView.Elsewhere.class, this::passOn);
        routes.exception(ListView.Unavailable.class, Api::unavailable);
        Cors.serve(routes);
        var lists = views.everywhere();
        new Companies(new Directory(lists, log), prepared).serve(routes);
        new Coverage(views, prepared, site).serve(routes);
        config.jetty.modifyServer(server -> server.setHandler(new ReadyLists(prepared)));
        new ChangeStream(lists, log, heartbeat).serve(routes);
        new Decisions(views).serve(routes);
        new Reference(site).serve(routes);
        new Pages(views).serve(routes);
    }

    private void passOn(ListView.Elsewhere elsewhere, Context context) {
        try {
            relay.answer(elsewhere, context);
        } catch (ListView.Unavailable e) {
            unavailable(e, context);
        } catch (NotFoundResponse e) {
            new Problem(404, "Not Found", String.valueOf(e.getMessage())).answer(context);
        }
    }

    private static void unavailable(ListView.Unavailable cause, Context context) {
        context.header("Retry-After", "1");
        context.header("Cache-Control", "no-store");
        new Problem(503, "Not ready", String.valueOf(cause.getMessage())).answer(context);
    }
}
