package press.masthead.ingest.websub;

import io.javalin.http.Context;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.model.Push;
import press.masthead.platform.http.HttpServer;

/// Where hubs call: `GET` asks whether a subscription was meant (WebSub, section 5.3), `POST` brings what is new
/// (section 7). Whoever calls an address that we did not sign is told that there is none.
final class CallbackServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CallbackServer.class);
    private static final Pattern LEASE = Pattern.compile("\\d{1,9}");
    private static final int LONGEST_CAUSE = 200;

    private final Callbacks callbacks;
    private final PushLog pushes;
    private final HttpServer server;

    CallbackServer(WebSubSettings settings, Callbacks callbacks, PushLog pushes) {
        this.callbacks = callbacks;
        this.pushes = pushes;
        server = HttpServer.start(settings.host(), settings.port(), () -> true, config -> {
            config.routes.get(Callbacks.PATH + "{token}", this::verify);
            config.routes.post(Callbacks.PATH + "{token}", this::receive);
        });
    }

    int port() {
        return server.port();
    }

    private void verify(Context context) throws InterruptedException {
        var callback = callback(context);
        var mode = parameter(context, "hub.mode");
        if (callback.isEmpty()
                || !parameter(context, "hub.topic").equals(callback.get().topic())) {
            context.status(404);
            return;
        }
        var about = callback.get();
        switch (mode) {
            case "subscribe" -> {
                var lease = parameter(context, "hub.lease_seconds");
                var seconds = LEASE.matcher(lease).matches() ? Long.parseLong(lease) : 0;
                if (tell(context, about.domain(), new Push.Confirmed(about.feed(), about.number(), seconds))) {
                    context.contentType("text/plain").result(parameter(context, "hub.challenge"));
                }
            }
            case "denied" -> {
                var reason = parameter(context, "hub.reason");
                var cause = "denied by the hub: " + reason.substring(0, Math.min(LONGEST_CAUSE, reason.length()));
                var _ = tell(context, about.domain(), new Push.Denied(about.feed(), about.number(), cause));
            }
            default -> context.status(404); // nothing that we asked for
        }
    }

    private void receive(Context context) throws InterruptedException {
        var callback = callback(context);
        if (callback.isEmpty()) {
            context.status(404);
            return;
        }
        var about = callback.get();
        var body = context.bodyAsBytes();
        var signature = header(context, "X-Hub-Signature");
        if (signature.isEmpty()) {
            var _ = tell(context, about.domain(), new Push.Pinged(about.feed(), about.number()));
        } else if (Signature.isOf(body, signature, callbacks.secret(about))) {
            var delivered = new Push.Delivered(
                    about.feed(),
                    about.number(),
                    header(context, "Content-Type"),
                    Base64.getEncoder().encodeToString(body));
            var _ = tell(context, about.domain(), delivered);
        } else {
            LOG.warn("a push for feed {} with a wrong signature is discarded", about.feed());
            context.status(202); // section 7.1.2: who forges learns nothing
        }
    }

    private boolean tell(Context context, String domain, Push push) throws InterruptedException {
        var isKept = pushes.tell(domain, push);
        context.status(isKept ? 202 : 503);
        if (isKept && push instanceof Push.Confirmed) {
            context.status(200);
        }
        return isKept;
    }

    private Optional<Callback> callback(Context context) {
        return callbacks.read(context.pathParam("token"));
    }

    private static String parameter(Context context, String name) {
        var value = context.queryParam(name);
        return value == null ? "" : value;
    }

    private static String header(Context context, String name) {
        var value = context.header(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.close();
    }
}
