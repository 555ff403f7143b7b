package press.masthead.ingest.fetching;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/// Asks hubs (WebSub, section 5.1), past the same address checks and within the same time as any fetch. Redirects are
/// not followed: a secret goes to the hub that was named, and to no other.
public final class HubClient {
    private final Clients clients;
    private final UnaryOperator<String> userAgents;
    private final Limits limits;

    /// @param userAgents what a host is told that we are
    /// @param allowed as `host:port`, what may be asked though it is not on the public internet
    public HubClient(UnaryOperator<String> userAgents, Set<String> allowed, Limits limits) {
        this.userAgents = userAgents;
        this.limits = limits;
        clients = Clients.of(allowed, limits, Dns.SYSTEM);
    }

    /// What a hub said.
    ///
    /// @param cause why the hub did not accept the request; empty when it did
    /// @param heldUntil when it allows the next one; the epoch where it does not say
    public record Answer(String cause, Instant heldUntil) {
        Answer(String cause) {
            this(cause, Instant.EPOCH);
        }
    }

    /// Whether the hub does as asked, it tells later.
    ///
    /// @param now what the time of its answer is told from
    public Answer ask(String hub, Map<String, String> form, Instant now) {
        @Nullable HttpUrl url = HttpUrl.parse(hub);
        if (url == null) {
            return new Answer("the hub has no http or https URL");
        }
        var body = new FormBody.Builder();
        form.forEach(body::add);
        var request = new Request.Builder()
                .url(url)
                .headers(new Headers.Builder()
                        .addUnsafeNonAscii("User-Agent", userAgents.apply(url.host()))
                        .build())
                .post(body.build())
                .build();
        var call = clients.verifying().newCall(request);
        call.timeout().timeout(limits.inAll().toNanos(), TimeUnit.NANOSECONDS);
        try (var response = call.execute()) {
            if (response.isSuccessful()) {
                return new Answer("");
            }
            var taken = response.receivedResponseAtMillis() - response.sentRequestAtMillis();
            return new Answer(
                    "the hub answers with status " + response.code(),
                    RetryAfter.of(response, now.plusMillis(taken)).orElse(Instant.EPOCH));
        } catch (IOException e) {
            return new Answer(Causes.of(e, url));
        }
    }
}
