package press.masthead.profile.api.changes;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import press.masthead.model.CompanySlug;
import press.masthead.platform.json.Json;
import press.masthead.profile.lists.ListView;
import press.masthead.profile.lists.ListView.Unavailable;

/// Changes as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). Each listener waits
/// on a virtual thread of its own; one that does not read holds up nobody, and is dropped when its connection has been
/// idle for too long.
public final class ChangeStream {
    private static final int MOST_LISTENERS = 4_000;

    private final ListView lists;
    private final ChangeLog log;
    private final Duration heartbeat;
    private final Semaphore places = new Semaphore(MOST_LISTENERS);

    /// @param heartbeat how often a comment is sent when nothing happens
    public ChangeStream(ListView lists, ChangeLog log, Duration heartbeat) {
        this.lists = lists;
        this.log = log;
        this.heartbeat = heartbeat;
    }

    public void serve(RoutesConfig routes) {
        serve(routes, "/v1/changes", context -> stream(context, Optional.empty()));
        serve(routes, "/v1/companies/{slug}/changes", context -> stream(context, Optional.of(company(context))));
    }

    /// Without HEAD: a stream has no length and no validator to tell.
    private static void serve(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.options(path, context -> context.status(204).header("Allow", "GET, OPTIONS"));
    }

    private CompanySlug company(Context context) {
        var slug = new CompanySlug(context.pathParam("slug"));
        return lists.coverage(slug)
                .orElseThrow(() -> new NotFoundResponse("no company of this name is in the register"))
                .company();
    }

    private void stream(Context context, Optional<CompanySlug> company) throws IOException, InterruptedException {
        if (!log.isComplete()) {
            throw new Unavailable("what has changed is still being read");
        }
        if (!places.tryAcquire()) {
            throw new Unavailable("too many listen already");
        }
        var lastHeard = context.header("Last-Event-ID");
        var listener = log.listen(company, Optional.ofNullable(lastHeard).map(EventId::of));
        try {
            context.contentType("text/event-stream").header("Cache-Control", "no-store");
            context.header("X-Accel-Buffering", "no");
            tell(context.res().getOutputStream(), listener);
        } finally {
            log.leave(listener);
            places.release();
        }
    }

    /// Until the listener goes, which the next write tells.
    private void tell(OutputStream out, Listener listener) throws IOException, InterruptedException {
        try {
            // an event without data is not dispatched, but tells where to go on from
            send(out, "retry: 2000\nid: " + listener.heard().text() + "\n\n");
            while (true) {
                var change = listener.next(heartbeat);
                send(out, change.isPresent() ? event(change.get(), listener) : ": nothing new\n\n");
            }
        } catch (IOException _) {
            out.close();
        }
    }

    private static String event(Change change, Listener listener) {
        var data = new LinkedHashMap<String, Object>();
        data.put("company", change.company().value());
        data.put("name", change.name());
        data.put("entries", change.entries());
        data.put("version", change.version());
        data.put("coverage", "/v1/companies/%s/coverage".formatted(change.company()));
        return "id: %s\nevent: change\ndata: %s\n\n"
                .formatted(listener.heard().text(), Json.MAPPER.writeValueAsString(data));
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
