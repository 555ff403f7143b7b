package press.masthead.ingest.fetching;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/// Fetches over HTTP: conditional requests, redirects followed by hand, bodies and time within limits, addresses
/// checked at every hop.
public final class HttpFetcher implements Fetcher, PageFetcher {
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";

    private static final String ACCEPT_PAGE = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5";

    private final Clients clients;
    private final UnaryOperator<String> userAgents;
    private final Limits limits;

    /// @param allowed as `host:port`, what may be fetched from though it is not on the public internet
    public HttpFetcher(String userAgent, Set<String> allowed) {
        this(_ -> userAgent, allowed, Limits.USUAL);
    }

    /// @param userAgents what a host is told that we are
    public HttpFetcher(UnaryOperator<String> userAgents, Set<String> allowed, Limits limits) {
        this(userAgents, allowed, limits, Dns.SYSTEM);
    }

    /// @param dns what names lead to; wherever that is, it is checked when it is connected
    public HttpFetcher(UnaryOperator<String> userAgents, Set<String> allowed, Limits limits, Dns dns) {
        this.userAgents = userAgents;
        this.limits = limits;
        clients = Clients.of(allowed, limits, dns);
    }

    @Override
    public Fetch fetch(Asked asked, Leave leave, Instant now) {
        return fetch(asked, ACCEPT, leave, now);
    }

    @Override
    public Fetch fetchPage(Asked asked, Leave leave, Instant now) {
        return fetch(asked, ACCEPT_PAGE, leave, now);
    }

    private Fetch fetch(Asked asked, String accept, Leave leave, Instant now) {
        @Nullable HttpUrl start = HttpUrl.parse(asked.url());
        if (start == null) {
            return new Fetch.Forbidden("no http or https URL");
        }
        var way = new Way(start.newBuilder().fragment(null).build(), accept);
        try {
            return fetch(asked, way, leave, now);
        } catch (BoundedBody.TooLarge e) {
            return new Fetch.TooLarge(String.valueOf(e.getMessage()));
        } catch (BoundedBody.Garbled e) {
            return new Fetch.Garbled(String.valueOf(e.getMessage()));
        } catch (GuardedSockets.ForbiddenAddress e) {
            return new Fetch.Forbidden(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Fetch.Unreachable(Causes.of(e, way.at()));
        }
    }

    private Fetch fetch(Asked asked, Way way, Leave leave, Instant now) throws IOException {
        var firstHost = way.at().host();
        var begun = System.nanoTime();
        InstantSource clock = () -> now.plusNanos(System.nanoTime() - begun);
        var deadline = begun + limits.inAll().toNanos();
        var waited = 0L;
        while (true) {
            var from = way.at();
            var believed = asked.anyCertificate() && from.host().equals(firstHost);
            var end = hop(asked.known().at(from.toString()), way, believed, deadline + waited, clock);
            if (end.isPresent()) {
                return end.get();
            }
            var waits = System.nanoTime();
            var instead = leave.toFollow(from, way.at());
            if (instead.isPresent()) {
                return instead.get();
            }
            waited += System.nanoTime() - waits;
        }
    }

    /// What one request ends the fetch with; empty when it leads on. What an answer says of times to come counts from
    /// when it was there.
    private Optional<Fetch> hop(Validators known, Way way, boolean believed, long deadline, InstantSource clock)
            throws IOException {
        try (var response = ask(way, known, believed, deadline)) {
            if (!Way.isRedirect(response)) {
                return Optional.of(meaning(response, known, way, clock.instant()));
            }
            var objection = way.follow(response);
            return objection.isEmpty() ? Optional.empty() : Optional.of(new Fetch.Forbidden(objection));
        }
    }

    private Response ask(Way way, Validators known, boolean believed, long deadline) throws IOException {
        var url = way.at();
        var headers = new Headers.Builder()
                .addUnsafeNonAscii("User-Agent", userAgents.apply(url.host()))
                .add("Accept", way.accept())
                .add("Accept-Encoding", Unpacking.ACCEPTED);
        addUnlessEmpty(headers, "If-None-Match", known.etag());
        addUnlessEmpty(headers, "If-Modified-Since", known.lastModified());
        addUnlessEmpty(headers, "Cookie", way.cookies());
        var client = believed ? clients.believing() : clients.verifying();
        var call = client.newCall(
                new Request.Builder().url(url).headers(headers.build()).build());
        call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        return call.execute();
    }

    private static void addUnlessEmpty(Headers.Builder headers, String name, String value) {
        if (!value.isEmpty()) {
            headers.addUnsafeNonAscii(name, value);
        }
    }

    private Fetch meaning(Response response, Validators known, Way way, Instant now) throws IOException {
        if (response.headers().byteCount() > limits.headers()) {
            throw new BoundedBody.TooLarge("headers of more than %d bytes".formatted(limits.headers()));
        }
        // a 304 that nothing was asked for says nothing
        if (response.code() == 304 && known.conditional()) {
            return new Fetch.Unchanged(answer(response, renewed(response, known), way, now), false);
        }
        if (response.code() == 410) {
            return new Fetch.Gone();
        }
        if (response.code() != 200) {
            return new Fetch.Refused(response.code(), way.at().toString(), RetryAfter.of(response, now));
        }
        var body = limits.body().read(response.body().byteStream(), header(response, "Content-Encoding"));
        var answer = answer(response, validators(response, body), way, now);
        if (answer.validators().bodyDigest().equals(known.bodyDigest())) {
            return new Fetch.Unchanged(answer, true);
        }
        return new Fetch.Changed(answer, body, header(response, "Content-Type"));
    }

    private static Answer answer(Response response, Validators validators, Way way, Instant now) {
        return new Answer(
                validators,
                way.movedTo(),
                Freshness.of(response.headers(), now),
                LinkHeaders.hub(response.headers(), way.at()));
    }

    /// A 304 that names a validator replaces it (RFC 9110, section 15.4.5).
    private static Validators renewed(Response response, Validators known) {
        var etag = Validators.sendable(header(response, "ETag"));
        var lastModified = Validators.sendable(header(response, "Last-Modified"));
        return new Validators(
                known.url(),
                etag.isEmpty() ? known.etag() : etag,
                lastModified.isEmpty() ? known.lastModified() : lastModified,
                known.bodyDigest());
    }

    private static Validators validators(Response response, ByteString body) {
        return new Validators(
                response.request().url().toString(),
                Validators.sendable(header(response, "ETag")),
                Validators.sendable(header(response, "Last-Modified")),
                body.sha256().hex());
    }

    private static String header(Response response, String name) {
        @Nullable String value = response.header(name);
        return value == null ? "" : value;
    }
}
