package press.masthead.ingest.fetching;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/// Fetches over HTTP: conditional requests, redirects followed by hand, bodies and time within limits, addresses
/// checked
/// at every hop.
public final class HttpFetcher implements Fetcher {
    private static final Duration IN_ALL = Duration.ofSeconds(30);
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int MOST_REDIRECTS = 5;
    private static final int IDLE_CONNECTIONS = 32;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";

    private final OkHttpClient client;
    private final String userAgent;
    private final Duration inAll;

    /// @param allowed as `host:port`, what may be fetched from though it is not on the public internet
    public HttpFetcher(String userAgent, Set<String> allowed) {
        this(userAgent, allowed, IN_ALL);
    }

    HttpFetcher(String userAgent, Set<String> allowed, Duration inAll) {
        this.userAgent = userAgent;
        this.inAll = inAll;
        client = new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .socketFactory(new GuardedSockets(allowed))
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(CONNECTING)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE.toSeconds(), TimeUnit.SECONDS))
                .build();
    }

    @Override
    public Fetch fetch(String url, Validators known, Instant now) {
        var deadline = System.nanoTime() + inAll.toNanos();
        @Nullable HttpUrl next = HttpUrl.parse(url);
        try {
            for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
                if (next == null) {
                    return new Fetch.Unreachable("no http or https URL");
                }
                try (var response = ask(next, known.at(next.toString()), deadline)) {
                    if (!REDIRECTS.contains(response.code())) {
                        return meaning(response, known.at(next.toString()), now);
                    }
                    next = next.resolve(header(response, "Location"));
                }
            }
            return new Fetch.Unreachable("more than %d redirects".formatted(MOST_REDIRECTS));
        } catch (BoundedBody.TooLarge e) {
            return new Fetch.TooLarge(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Fetch.Unreachable(e.toString());
        }
    }

    private Response ask(HttpUrl url, Validators known, long deadline) throws IOException {
        var request = new Request.Builder()
                .url(url)
                .header("User-Agent", userAgent)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip");
        var headers = request.build().headers().newBuilder();
        if (!known.etag().isEmpty()) {
            headers.addUnsafeNonAscii("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            headers.addUnsafeNonAscii("If-Modified-Since", known.lastModified());
        }
        var call = client.newCall(request.headers(headers.build()).build());
        call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        return call.execute();
    }

    private static Fetch meaning(Response response, Validators known, Instant now) throws IOException {
        // a 304 that nothing was asked for says nothing
        if (response.code() == 304 && !known.equals(Validators.NONE)) {
            return new Fetch.Unchanged(renewed(response, known));
        }
        if (response.code() == 410) {
            return new Fetch.Gone();
        }
        if (response.code() != 200) {
            return new Fetch.Refused(response.code(), retryAfter(response, now));
        }
        var body = BoundedBody.USUAL.read(response.body().byteStream());
        var validators = validators(response, body);
        if (validators.bodyDigest().equals(known.bodyDigest())) {
            return new Fetch.Unchanged(validators);
        }
        return new Fetch.Changed(validators, body, header(response, "Content-Type"));
    }

    /// A 304 that names a validator replaces it (RFC 9110, section 15.4.5).
    private static Validators renewed(Response response, Validators known) {
        var etag = header(response, "ETag");
        var lastModified = header(response, "Last-Modified");
        return new Validators(
                response.request().url().toString(),
                etag.isEmpty() ? known.etag() : etag,
                lastModified.isEmpty() ? known.lastModified() : lastModified,
                known.bodyDigest());
    }

    private static Validators validators(Response response, ByteString body) {
        return new Validators(
                response.request().url().toString(),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                body.sha256().hex());
    }

    private static Optional<Instant> retryAfter(Response response, Instant now) {
        return switch (response.code()) {
            case 429, 503 -> RetryAfter.read(header(response, "Retry-After"), now);
            default -> Optional.empty();
        };
    }

    private static String header(Response response, String name) {
        @Nullable String value = response.header(name);
        return value == null ? "" : value;
    }
}
