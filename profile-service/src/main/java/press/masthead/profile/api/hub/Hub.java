package press.masthead.profile.api.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import press.masthead.model.CompanySlug;
import press.masthead.platform.http.Routes;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.representations.Format;
import press.masthead.profile.api.representations.Site;

/// Tells the hub that the feeds name which of these became others: a POST with `hub.mode=publish` for each, as hubs of
/// WebSub take it (its section 7 leaves the form to them). A hub that fails is told again later and later.
public final class Hub implements AutoCloseable {
    private static final int MOST_WAITING = 10_000;
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofMillis(500);

    private final Site site;
    private final Duration pause;
    private final HubQueue queue = new HubQueue(MOST_WAITING);
    private final AtomicLong told = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Thread thread = Thread.ofVirtual().name("tell-hub").unstarted(this::run);
    private volatile String lastFault = "";
    private volatile boolean closed;

    private Hub(Site site, Duration pause) {
        this.site = site;
        this.pause = pause;
    }

    /// Does nothing when the site has no hub.
    public static Hub start(Site site) {
        return start(site, Duration.ofSeconds(1));
    }

    /// Starts it with another pause.
    ///
    /// @param pause after the first failure; it doubles with each
    public static Hub start(Site site, Duration pause) {
        var hub = new Hub(site, pause);
        if (!site.hub().isEmpty()) {
            hub.thread.start();
        }
        return hub;
    }

    /// A company's list became another.
    public void changed(CompanySlug company) {
        if (!site.hub().isEmpty() && !queue.add(company)) {
            dropped.incrementAndGet();
        }
    }

    public HubHealth health() {
        return new HubHealth(site.hub(), queue.size(), told.get(), failed.get(), dropped.get(), lastFault);
    }

    /// `/health/hub`.
    public void serve(RoutesConfig routes) {
        Routes.readable(
                routes,
                "/health/hub",
                context -> context.contentType("application/json").result(Json.MAPPER.writeValueAsBytes(health())));
    }

    private void run() {
        try {
            while (!closed) {
                var next = queue.next(IDLE);
                if (next.isPresent() && !tell(next.get().company())) {
                    again(next.get().failed());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void again(HubQueue.Told told) {
        if (told.attempts() >= MOST_ATTEMPTS) {
            dropped.incrementAndGet();
            return;
        }
        queue.putBack(told);
        LockSupport.parkNanos(pause.multipliedBy(1L << (told.attempts() - 1)).toNanos());
    }

    private boolean tell(CompanySlug company) throws InterruptedException {
        for (var format : Arrays.stream(Format.values()).filter(Format::isFeed).toList()) {
            var feed = site.at("/v1/companies/%s/coverage%s".formatted(company, format.suffix()));
            if (!post("hub.mode=publish&hub.url=" + URLEncoder.encode(feed, UTF_8))) {
                failed.incrementAndGet();
                return false;
            }
            told.incrementAndGet();
        }
        lastFault = "";
        return true;
    }

    private boolean post(String form) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(site.hub()))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            lastFault = "it answered " + status;
            return status / 100 == 2;
        } catch (IOException e) {
            lastFault = "it does not answer: " + e.getClass().getSimpleName();
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        client.shutdownNow();
    }
}
