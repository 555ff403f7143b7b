package press.masthead.ingest.websub;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import press.masthead.ingest.fetching.HubClient;
import press.masthead.ingest.polling.Hubs;
import press.masthead.model.FeedId;
import press.masthead.model.Push;
import press.masthead.model.Subscription;

/// Asks hubs for subscriptions, and listens for what they push.
public final class Subscriber implements Hubs, AutoCloseable {
    private static final String LEASE_SECONDS = Integer.toString(10 * 24 * 60 * 60);

    private final InstantSource clock = InstantSource.system();
    private final HubClient client;
    private final Callbacks callbacks;
    private final PushLog pushes;
    private final CallbackServer server;

    /// Listening as soon as this is made.
    ///
    /// @param kafka settings of every Kafka client
    public Subscriber(WebSubSettings settings, HubClient client, Map<String, String> kafka) {
        this.client = client;
        callbacks = new Callbacks(settings.callback(), settings.key());
        pushes = new PushLog(kafka);
        server = new CallbackServer(settings, callbacks, pushes);
    }

    public int port() {
        return server.port();
    }

    @Override
    public boolean areAsked() {
        return true;
    }

    /// On a thread of its own; the hub answers through the callback, and what goes wrong is told the same way.
    @Override
    public void ask(String domain, FeedId feed, Subscription subscription, Visit visit) {
        Thread.startVirtualThread(() -> {
            var cause = cause(
                    subscription.hub(),
                    form(new Callback(domain, feed, subscription.number(), subscription.topic())),
                    visit);
            try {
                if (!cause.isEmpty()) {
                    var _ = pushes.tell(domain, new Push.Unreached(feed, subscription.number(), cause));
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Why the hub was not asked, or did not accept; empty when it did.
    private String cause(String hub, Map<String, String> form, Visit visit) {
        if (visit.begin().isPresent()) {
            return "the hub is not asked now; its domain is held, or others wait for it";
        }
        var answer = client.ask(hub, form, clock.instant());
        visit.end(answer.heldUntil());
        return answer.cause();
    }

    private Map<String, String> form(Callback callback) {
        var form = new LinkedHashMap<String, String>();
        form.put("hub.mode", "subscribe");
        form.put("hub.topic", callback.topic());
        form.put("hub.callback", callbacks.url(callback));
        form.put("hub.secret", callbacks.secret(callback));
        form.put("hub.lease_seconds", LEASE_SECONDS);
        return form;
    }

    @Override
    public void close() {
        server.close();
        pushes.close();
    }
}
