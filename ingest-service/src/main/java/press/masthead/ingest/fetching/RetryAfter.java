package press.masthead.ingest.fetching;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// The `Retry-After` header, in seconds or as a date (RFC 9110, section 10.2.3).
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("0*(\\d+)");

    /// As many as no server means.
    private static final int MOST_DIGITS = 9;

    /// Where the header waits while OkHttp looks at the answer.
    private static final String HIDDEN = "Masthead-Retry-After";

    private RetryAfter() {}

    /// The answer with the header out of OkHttp's sight, which would ask again by itself on a zero and fail on a number
    /// beyond an `int`.
    static Response hidden(Response response) {
        @Nullable String header = response.header("Retry-After");
        var changed = response.newBuilder().removeHeader("Retry-After").removeHeader(HIDDEN);
        return (header == null ? changed : changed.addHeader(HIDDEN, Validators.sendable(header))).build();
    }

    /// When the server allows the next request: on 429 and 503, where it says so.
    static Optional<Instant> of(Response response, Instant now) {
        @Nullable String header = response.header(HIDDEN);
        var isBusy = response.code() == 429 || response.code() == 503;
        return isBusy && header != null ? read(header, now) : Optional.empty();
    }

    private static Optional<Instant> read(String header, Instant now) {
        var text = header.strip();
        var seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            var digits = seconds.group(1);
            var most = digits.substring(0, Math.min(MOST_DIGITS, digits.length()));
            return Optional.of(now.plusSeconds(Long.parseLong(most)));
        }
        return HttpDates.read(text, now);
    }
}
